using System.Collections.Immutable;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary><c>[Input]</c> on properties that cannot be inputs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputPropertyAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InputTypeNotSupported, Descriptors.InputNotSettable];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.Property);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        IPropertySymbol property = (IPropertySymbol)context.Symbol;
        if (!sdk.IsInput(property))
        {
            return;
        }

        if (Problem(property, sdk) is { } problem)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InputNotSettable, property.Locations[0], property.Name, problem));
        }
        else if (InputTypes.KindOf(property.Type) is null && property.Type.TypeKind != TypeKind.Error)
        {
            string type = property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InputTypeNotSupported, property.Locations[0], property.Name, type));
        }
    }

    private static string? Problem(IPropertySymbol property, SdkSymbols sdk) => property switch
    {
        { IsStatic: true } => "is static, and would be the same for all runs",
        { IsIndexer: true } => "is an indexer",
        { SetMethod: null } => "cannot be set",
        { GetMethod: null } => "cannot be read",
        { SetMethod.IsInitOnly: false } => "can be set again while the script runs",

        // The generated part of a class derived from this one sets it, and does not see it.
        { ContainingType: var type } when !sdk.IsScript(type) && IsPrivate(property) => $"is private in '{type.Name}', which is no script itself",
        _ => null,
    };

    private static bool IsPrivate(IPropertySymbol property) =>
        property.DeclaredAccessibility == Accessibility.Private
        || property.SetMethod?.DeclaredAccessibility == Accessibility.Private
        || property.GetMethod?.DeclaredAccessibility == Accessibility.Private;
}
