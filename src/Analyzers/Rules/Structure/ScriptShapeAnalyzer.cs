using System.Collections.Immutable;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Rules;

/// <summary>Classes that cannot be scripts as they are declared, and indicators that nobody can read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptShapeAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.ScriptNotPartial, Descriptors.OuterTypeNotPartial, Descriptors.ClassCannotBeScript,
        Descriptors.StrategyAndIndicator, Descriptors.IndicatorWithoutOutput,
    ];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk) =>
        context.RegisterSymbolAction(symbol => Analyze(symbol, sdk), SymbolKind.NamedType);

    private static void Analyze(SymbolAnalysisContext context, SdkSymbols sdk)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        bool isStrategy = sdk.IsStrategy(type);
        bool isIndicator = sdk.IsIndicator(type);
        if (!isStrategy && !isIndicator)
        {
            return;
        }

        (string What, string Advice)? obstacle = Obstacle(type);
        if (isStrategy && isIndicator)
        {
            Report(context, Descriptors.StrategyAndIndicator, type, type.Name);
        }
        else if (isIndicator && obstacle is null && !type.SelfAndBases().Any(each => each.GetMembers().Any(sdk.IsOutput)))
        {
            Report(context, Descriptors.IndicatorWithoutOutput, type, type.Name);
        }

        if (obstacle is { What: var what, Advice: var advice })
        {
            Report(context, Descriptors.ClassCannotBeScript, type, type.Name, what, advice);
            return;
        }

        ReportNotPartial(context, Descriptors.ScriptNotPartial, type, type.Name);
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            ReportNotPartial(context, Descriptors.OuterTypeNotPartial, outer, outer.Name, type.Name);
        }
    }

    private static (string What, string Advice)? Obstacle(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Struct)
        {
            return (type.IsRefLikeType ? "a ref struct" : "a struct", "write 'class', or 'record' for 'record struct'");
        }

        if (type.IsStatic)
        {
            return ("static", "remove 'static'");
        }

        if (type.IsAbstract)
        {
            return ("abstract", "mark the classes that derive from it instead");
        }

        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                return ("local to its file", "remove 'file'");
            }
        }

        return null;
    }

    private static void Report(SymbolAnalysisContext context, DiagnosticDescriptor descriptor, INamedTypeSymbol type, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, type.Locations[0], arguments));

    private static void ReportNotPartial(SymbolAnalysisContext context, DiagnosticDescriptor descriptor, INamedTypeSymbol type, params object[] arguments)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.CancellationToken) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                context.ReportDiagnostic(Diagnostic.Create(descriptor, declaration.Identifier.GetLocation(), arguments));
            }
        }
    }
}
