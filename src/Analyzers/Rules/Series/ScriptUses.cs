using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Analyzers.Rules;

/// <summary>What a script's own code does and what it calls.</summary>
internal static class ScriptUses
{
    /// <summary>The uses of a kind that the script reaches and no script that it derives from: what a base script does wrong is told for it.</summary>
    public static IEnumerable<ReachedUse> Own(INamedTypeSymbol script, UseKind kind, SdkSymbols sdk, CancellationToken token)
    {
        List<ReachedUse> uses = [.. sdk.Bodies.ReachedBy(script, token).Where(reached => reached.Use.Kind == kind)];
        if (uses.Count == 0)
        {
            return uses;
        }

        HashSet<Location> ofBases =
        [
            .. script.SelfAndBases().Skip(1)
                .Where(sdk.IsScript)
                .SelectMany(known => sdk.Bodies.ReachedBy(known.OriginalDefinition, token))
                .Where(reached => reached.Use.Kind == kind)
                .Select(static reached => reached.Use.Location),
        ];
        return uses.Where(reached => !ofBases.Contains(reached.Use.Location));
    }

    /// <summary>Whether an output of the script is a series, defined once, and not a value that is read on each bar.</summary>
    public static bool IsSeriesOutput(ISymbol? member, SdkSymbols sdk) =>
        member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } && property.Type.IsSeries() && sdk.IsOutput(property);

    /// <summary>The statement or the one expression that an operation is a part of: what is wrong twice in it is told once.</summary>
    public static SyntaxNode StatementOf(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)
        ?? operation.Syntax;

    /// <summary>The body of a method, as <paramref name="known"/>, an operation of the same compilation, has the means to find it; null where it has no source.</summary>
    public static IOperation? BodyOf(IMethodSymbol method, IOperation known, CancellationToken token)
    {
        if (method.DeclaringSyntaxReferences is not [var reference, ..]
            || known.SemanticModel?.Compilation is not { } compilation
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The body may stand in another file than what is analysed.
        return compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(reference.GetSyntax(token), token);
#pragma warning restore RS1030
    }

    /// <summary>The method or accessor that an operation stands in, lambdas and local functions left out.</summary>
    public static ISymbol? MemberOf(IOperation operation)
    {
        ISymbol? symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol;
    }
}
