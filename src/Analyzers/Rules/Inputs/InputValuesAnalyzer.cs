using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Inputs whose default, bounds, step and options do not fit together, so that a run with the default values is refused.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputValuesAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.DefaultOutsideBounds, Descriptors.InputBoundsReversed, Descriptors.InputStepNotPositive, Descriptors.DefaultIsNoOption];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        context.RegisterSymbolAction(symbol => AnalyzeProperty(symbol, sdk), SymbolKind.Property);
        context.RegisterOperationAction(operation => AnalyzeInitializer(operation, sdk), OperationKind.PropertyInitializer);
        context.RegisterOperationAction(operation => AnalyzeCall(operation, sdk), OperationKind.Invocation);
    }

    private static void AnalyzeProperty(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        IPropertySymbol property = (IPropertySymbol)context.Symbol;
        if (!sdk.IsInput(property) || InputDeclarations.Of(property, context.CancellationToken) is not { } input)
        {
            return;
        }

        foreach (Diagnostic diagnostic in input.CheckBounds())
        {
            context.ReportDiagnostic(diagnostic);
        }

        if (DefaultWithoutInitializer(property, context.CancellationToken) is { } value
            && (input with { Default = new InputPart(value, property.Locations[0]) }).CheckDefault() is { } wrong)
        {
            context.ReportDiagnostic(wrong);
        }
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context, SdkSymbols sdk)
    {
        IPropertyInitializerOperation initializer = (IPropertyInitializerOperation)context.Operation;
        if (initializer.InitializedProperties is [{ } property, ..]
            && sdk.IsInput(property)
            && initializer.Value.ConstantValue is { HasValue: true, Value: var value }
            && InputDeclarations.Of(property, context.CancellationToken) is { } input
            && (input with { Default = new InputPart(value, initializer.Value.Syntax.GetLocation()) }).CheckDefault() is { } wrong)
        {
            context.ReportDiagnostic(wrong);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, SdkSymbols sdk)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (!sdk.DeclaresInput(call.TargetMethod) || InputDeclarations.Of(call) is not { } input)
        {
            return;
        }

        foreach (Diagnostic diagnostic in input.CheckBounds())
        {
            context.ReportDiagnostic(diagnostic);
        }

        if (input.CheckDefault() is { } wrong)
        {
            context.ReportDiagnostic(wrong);
        }
    }

    /// <summary>The value of a property that nothing gives a default: the type's own, or that of a record's parameter.</summary>
    private static object? DefaultWithoutInitializer(IPropertySymbol property, CancellationToken token)
    {
        if (property is { IsRequired: true } or { IsStatic: true } or { IsAbstract: true })
        {
            return null;
        }

        switch (property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token))
        {
            case ParameterSyntax { Default: not null } declaration:
                return property.ContainingType.InstanceConstructors
                    .SelectMany(static constructor => constructor.Parameters)
                    .FirstOrDefault(parameter => parameter.HasExplicitDefaultValue && parameter.DeclaringSyntaxReferences.Any(reference => reference.Span == declaration.Span))
                    ?.ExplicitDefaultValue;
            case PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors }
                when accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null) && !IsAssignedByConstructor(property, token):
                return Zero(property.Type);
            default:
                return null;
        }
    }

    private static object? Zero(ITypeSymbol type) => ((type as INamedTypeSymbol)?.EnumUnderlyingType ?? type).SpecialType switch
    {
        SpecialType.System_Int32 => 0,
        SpecialType.System_Int64 => 0L,
        SpecialType.System_Double => 0.0,
        SpecialType.System_Byte => (byte)0,
        SpecialType.System_Int16 => (short)0,
        _ => null,
    };

    private static bool IsAssignedByConstructor(IPropertySymbol property, CancellationToken token) =>
        property.ContainingType.InstanceConstructors
            .SelectMany(static constructor => constructor.DeclaringSyntaxReferences)
            .Select(reference => reference.GetSyntax(token))
            .OfType<ConstructorDeclarationSyntax>()
            .SelectMany(static constructor => constructor.DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Any(name => name.Identifier.ValueText == property.Name);
}
