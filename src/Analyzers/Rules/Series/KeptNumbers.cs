using Barline.Analyzers.Reach;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>What the numbers that a script keeps in fields and properties are given on bars, not in <c>Setup</c> and not only on the first.</summary>
internal sealed class KeptNumbers(IReadOnlyList<ReachedUse> reached, CancellationToken token)
{
    private readonly ILookup<ISymbol, IOperation> given = reached
        .Where(static use => use is { Root.Kind: RootKind.Process, Use.Kind: UseKind.NumberKept })
        .Select(static use => use.Use.Operation)
        .Distinct()
        .Where(static operation => !Guards.IsDoneOnce(operation, MemberOf(operation)))
        .ToLookup(MemberOf, SymbolEqualityComparer.Default);

    /// <summary>The assignments and steps of a field or property that bars bring about.</summary>
    public IEnumerable<IOperation> Of(ISymbol member) => given[member];

    /// <summary>The one expression that a method or getter gives; null where it is more than that, or not to be seen here.</summary>
    public IOperation? BodyOf(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences is not [var reference] || method.IsAbstract || method.IsVirtual)
        {
            return null;
        }

        ExpressionSyntax? expression = reference.GetSyntax(token) switch
        {
            ArrowExpressionClauseSyntax arrow => arrow.Expression,
            AccessorDeclarationSyntax accessor => accessor.ExpressionBody?.Expression,
            BaseMethodDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            BaseMethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
            _ => null,
        };
        if (expression is null || reached.Count == 0 || reached[0].Use.Operation.SemanticModel is not { } model || !model.Compilation.ContainsSyntaxTree(expression.SyntaxTree))
        {
            return null;
        }

#pragma warning disable RS1030 // The body may stand in another file than the definition that uses it.
        return model.Compilation.GetSemanticModel(expression.SyntaxTree).GetOperation(expression, token)?.WithImplicitConversions();
#pragma warning restore RS1030
    }

    private static ISymbol MemberOf(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation target } => target.Member,
        IIncrementOrDecrementOperation { Target: IMemberReferenceOperation target } => target.Member,
        _ => throw new ArgumentException("Only a member of the script is kept."),
    };
}
