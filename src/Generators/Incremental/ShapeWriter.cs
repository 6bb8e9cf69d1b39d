using System.Text;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators.Incremental;

/// <summary>Writes declarations without their bodies, and notes the names that they mention.</summary>
internal sealed class ShapeWriter(StringBuilder shape, HashSet<string> mentions, HashSet<string> names, CancellationToken token)
{
    private readonly StringBuilder directives = new();

    /// <summary>How many bodies were left out.</summary>
    public int BodyCount { get; private set; }

    /// <summary>Whether a body names the orders that only a strategy has: the generated part of an indicator depends on that alone of all its bodies.</summary>
    public bool NamesOrders { get; private set; }

    /// <summary>The preprocessor's lines, each with its place among what is written.</summary>
    public string Directives => directives.ToString();

    /// <summary>Writes a declaration; its names are mentioned to other code where it is visible to it.</summary>
    /// <param name="node">The declaration.</param>
    /// <param name="isVisible">Whether other code can use it.</param>
    /// <param name="skip">Which of its direct children to leave out.</param>
    public void Write(SyntaxNode node, bool isVisible = true, Func<SyntaxNode, bool>? skip = null)
    {
        token.ThrowIfCancellationRequested();
        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            switch (child.AsNode())
            {
                case null:
                    WriteToken(child.AsToken(), isVisible, isBody: false);
                    break;
                case { } skipped when skip?.Invoke(skipped) == true:
                    break;
                case BlockSyntax or ArrowExpressionClauseSyntax:
                    BodyCount++;
                    shape.Append("{} ");
                    WriteTokens(child.AsNode()!, isVisible, isBody: true);
                    break;
                case AccessorListSyntax or AccessorDeclarationSyntax:
                    Write(child.AsNode()!, isVisible);
                    break;
                case { } inner:
                    // Token by token and not node by node: an expression may be nested deeper than a stack.
                    WriteTokens(inner, isVisible, isBody: false);
                    break;
            }
        }
    }

    private void WriteTokens(SyntaxNode node, bool isVisible, bool isBody)
    {
        foreach (SyntaxToken leaf in node.DescendantTokens())
        {
            WriteToken(leaf, isVisible, isBody);
        }
    }

    private void WriteToken(SyntaxToken leaf, bool isVisible, bool isBody)
    {
        if (leaf.ContainsDirectives)
        {
            foreach (SyntaxTrivia trivia in leaf.LeadingTrivia)
            {
                if (trivia.IsDirective)
                {
                    directives.Append(shape.Length).Append(trivia.ToString());
                }
            }
        }

        if (leaf.IsKind(SyntaxKind.IdentifierToken))
        {
            string name = leaf.ValueText;
            names.Add(name);
            if (isBody)
            {
                NamesOrders |= name == GeneratedNames.Strategy && leaf.Parent is IdentifierNameSyntax use && OrderUse.IsValue(use);
            }
            else if (isVisible)
            {
                mentions.Add(name);
            }
        }

        if (!isBody)
        {
            shape.Append(leaf.Text).Append(' ');
        }
    }
}
