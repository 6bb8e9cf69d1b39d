using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>[Output]</c> on members that the engine cannot read, or that hold no value of a bar.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputMemberAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OutputTypeNotSupported, Descriptors.OutputNotReadable];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.Property, SymbolKind.Field);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        ISymbol member = context.Symbol;
        if (!sdk.IsOutput(member) || member.ContainingType is { IsStatic: true })
        {
            return;
        }

        if (Problem(member, sdk) is { } problem)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OutputNotReadable, member.Locations[0], member.Name, problem));
        }
        else if (((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) is { } type && !IsSupported(type))
        {
            string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OutputTypeNotSupported, member.Locations[0], member.Name, name));
        }
    }

    private static string? Problem(ISymbol member, SdkSymbols sdk) => member switch
    {
        { IsStatic: true } => "is static, and would be the same for all runs",
        IPropertySymbol { IsIndexer: true } => "is an indexer",
        IPropertySymbol { GetMethod: null } => "cannot be read",
        IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 } => "belongs to an interface, and is no member of the script by itself",

        // The generated part of a class derived from this one does not see it.
        { ContainingType: var type } when !sdk.IsScript(type) && IsPrivate(member) => $"is private in '{type.Name}', which is no script itself",
        _ => null,
    };

    private static bool IsPrivate(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private || member is IPropertySymbol { GetMethod.DeclaredAccessibility: Accessibility.Private };

    private static bool IsSupported(ITypeSymbol type)
    {
        bool isSeries = type.IsSdkType(KnownNames.Series) || type.IsSdkType(KnownNames.Var) || type.IsSdkType(KnownNames.SeriesExpression);
        if (type is INamedTypeSymbol { TypeArguments: [var element] } && (isSeries || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            type = element;
        }

        return type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter or TypeKind.Error || type.SpecialType
            is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Boolean or SpecialType.System_DateTime
            or SpecialType.System_Int64 or SpecialType.System_Int32 or SpecialType.System_Int16 or SpecialType.System_Byte
            or SpecialType.System_UInt64 or SpecialType.System_UInt32 or SpecialType.System_UInt16 or SpecialType.System_SByte;
    }
}
