using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Finds the expressions that a local, a parameter, a field, a property or a method gets its value from.</summary>
/// <param name="script">The script.</param>
/// <param name="models">The semantic models.</param>
/// <param name="argumentsOf">What the script's calls give to a parameter.</param>
/// <param name="token">Cancels the search.</param>
internal sealed class ValueSources(
    INamedTypeSymbol script, SemanticModels models, Func<IParameterSymbol, IEnumerable<ExpressionSyntax>> argumentsOf, CancellationToken token)
{
    /// <summary>How many names a collection is followed through.</summary>
    private const int depthLimit = 8;

    /// <summary>The expressions that a symbol's value may come from; <paramref name="use"/> is where it is used.</summary>
    public IEnumerable<ExpressionSyntax> ValuesOf(ISymbol symbol, ExpressionSyntax use) => symbol switch
    {
        ILocalSymbol local => LocalValues(local, use),
        IParameterSymbol parameter => argumentsOf(parameter),
        IFieldSymbol or IPropertySymbol or IMethodSymbol when !symbol.IsForeignTo(script) => MemberValues(symbol),
        _ => [],
    };

    /// <summary>The elements of a collection, as far as they are written out.</summary>
    public IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax collection) => ElementsOf(collection, 0);

    private IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax collection, int depth)
    {
        if (depth >= depthLimit)
        {
            return [];
        }

        switch (collection)
        {
            case ArrayCreationExpressionSyntax { Initializer.Expressions: var items }:
                return items;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items }:
                return items;
            case InitializerExpressionSyntax { Expressions: var items }:
                return items;
            case BaseObjectCreationExpressionSyntax creation:
                return creation.Initializer?.Expressions ?? default(IEnumerable<ExpressionSyntax>) ?? [];
            case CollectionExpressionSyntax { Elements: var elements }:
                return elements.SelectMany(element => element switch
                {
                    ExpressionElementSyntax single => [single.Expression],
                    SpreadElementSyntax spread => ElementsOf(spread.Expression, depth + 1),
                    _ => [],
                });
        }

        ISymbol? symbol = models.For(collection).GetSymbolInfo(collection, token).Symbol;
        return symbol is null ? [] : ValuesOf(symbol, collection).SelectMany(value => ElementsOf(value, depth + 1));
    }

    private IEnumerable<ExpressionSyntax> LocalValues(ILocalSymbol local, ExpressionSyntax use)
    {
        foreach (SyntaxReference reference in local.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax(token))
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    yield return value;
                    break;
                case ForEachStatementSyntax loop:
                    foreach (ExpressionSyntax element in ElementsOf(loop.Expression))
                    {
                        yield return element;
                    }

                    break;
            }
        }

        SyntaxNode? body = use.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (ExpressionSyntax value in Assigned(body, local.Name))
        {
            yield return value;
        }
    }

    private IEnumerable<ExpressionSyntax> MemberValues(ISymbol member)
    {
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(token);
            foreach (ExpressionSyntax value in Declared(declaration))
            {
                yield return value;
            }
        }

        if (member is IMethodSymbol)
        {
            yield break;
        }

        // What is assigned may be assigned in any body of the class.
        foreach (SyntaxReference part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(token) is TypeDeclarationSyntax type)
            {
                foreach (MemberDeclarationSyntax each in type.Members)
                {
                    foreach (ExpressionSyntax value in Assigned(models.Read(each), member.Name))
                    {
                        yield return value;
                    }
                }
            }
        }
    }

    private IEnumerable<ExpressionSyntax> Declared(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                return [value];
            case PropertyDeclarationSyntax property:
                IEnumerable<ExpressionSyntax> initial = property.Initializer is { } initializer ? [initializer.Value] : [];
                return initial.Concat(Returned(models.Read(property)));
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                return Returned(declaration is MethodDeclarationSyntax ? models.Read(declaration) : declaration);
            default:
                return [];
        }
    }

    /// <summary>What a body returns, by an arrow or by statements; local functions in it are bodies of their own.</summary>
    private static IEnumerable<ExpressionSyntax> Returned(SyntaxNode member)
    {
        foreach (SyntaxNode node in member.DescendantNodes(node => node == member || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            switch (node)
            {
                case ReturnStatementSyntax { Expression: { } value }:
                    yield return value;
                    break;
                case ArrowExpressionClauseSyntax { Parent: var owner } arrow when owner == member
                    || owner is AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration }:
                    yield return arrow.Expression;
                    break;
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> Assigned(SyntaxNode? body, string name)
    {
        foreach (SyntaxNode node in body?.DescendantNodes() ?? [])
        {
            if (node is AssignmentExpressionSyntax assignment && assignment.Left switch
            {
                IdentifierNameSyntax left => left.Identifier.ValueText == name,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var left } => left == name,
                _ => false,
            })
            {
                yield return assignment.Right;
            }
        }
    }
}
