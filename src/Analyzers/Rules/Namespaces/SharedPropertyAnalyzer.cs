using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>[Shared]</c> on properties that cannot be shared, and one shared name with two types.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedPropertyAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SharedNotPartial, Descriptors.SharedTypesDiffer];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        SharedProperties properties = new(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk, properties), SymbolKind.Property);
    }

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk, SharedProperties properties)
    {
        IPropertySymbol property = (IPropertySymbol)context.Symbol;
        if (property.PartialDefinitionPart is not null || !SharedProperties.IsShared(property))
        {
            return;
        }

        if (Problem(property, sdk, context.CancellationToken) is { } problem)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.SharedNotPartial, property.Locations[0], property.Name, problem));
        }
        else if (property.Type.TypeKind != TypeKind.Error && properties.Other(property, context.CancellationToken) is { } other)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.SharedTypesDiffer, property.Locations[0], other.Locations, property.Name, Show(property.Type), other.ContainingType.Name, Show(other.Type)));
        }
    }

    /// <remarks>A script that only reads the shared value needs no setter, and one that only sets it no getter.</remarks>
    private static string? Problem(IPropertySymbol property, SdkSymbols sdk, CancellationToken token) => property switch
    {
        _ when !sdk.IsScript(property.ContainingType) => $"stands in '{property.ContainingType.Name}', which is no script; mark the class [Strategy] or [Indicator]",
        { IsStatic: true } => "is static, and would be shared with other runs too; make it an instance property",
        { IsIndexer: true } => "is an indexer; write a property",
        { SetMethod.IsInitOnly: true } => "can be set by an initializer only; write '{ get; set; }'",
        _ when !IsPartial(property, token) => "is not partial, so that each script has a value of its own; write 'partial' before its type",
        _ when HasOwnHalf(property) => "has a body of its own, so that each script has a value of its own; leave the generator to write it",
        _ => null,
    };

    private static bool IsPartial(IPropertySymbol property, CancellationToken token) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(token) is BasePropertyDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool HasOwnHalf(IPropertySymbol property) =>
        property.PartialImplementationPart is { DeclaringSyntaxReferences: [{ SyntaxTree.FilePath: var path }, ..] } && !path.EndsWith(".g.cs", StringComparison.Ordinal);

    private static string Show(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
