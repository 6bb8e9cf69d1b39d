using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Parsing;

/// <summary>Whether a script has the member <c>Strategy</c>.</summary>
/// <remarks>An indicator has none. One that names it all the same gets it, so that its author reads that an indicator cannot trade, once, and not
/// that each of these names does not exist.</remarks>
internal static class OrderUse
{
    public static bool HasMember(INamedTypeSymbol script, bool isStrategy, SemanticModels models, CancellationToken token) =>
        isStrategy || script.DeclaringSyntaxReferences.Any(part => Names(part.GetSyntax(token), models, token));

    private static bool Names(SyntaxNode part, SemanticModels models, CancellationToken token)
    {
        foreach (SyntaxNode node in part.DescendantNodes(node => node == part || node is not BaseTypeDeclarationSyntax))
        {
            token.ThrowIfCancellationRequested();
            if (node is IdentifierNameSyntax { Identifier.ValueText: GeneratedNames.Strategy } name && IsValue(name))
            {
                // A type or a namespace of the user's own keeps its name.
                return models.For(name).LookupNamespacesAndTypes(name.SpanStart, name: GeneratedNames.Strategy).IsEmpty;
            }
        }

        return false;
    }

    public static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name || access.Expression is ThisExpressionSyntax,
        ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
        _ => false,
    };
}
