using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Edits of modifiers and attributes that keep comments and line breaks where they are.</summary>
internal static class Modifiers
{
    /// <summary>The declaration with <c>partial</c>, which stands last among the modifiers.</summary>
    public static MemberDeclarationSyntax WithPartial(MemberDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return declaration;
        }

        SyntaxToken word = Token(TriviaList(), SyntaxKind.PartialKeyword, TriviaList(Space));
        if (declaration.Modifiers.Count > 0)
        {
            return declaration.WithModifiers(declaration.Modifiers.Add(word));
        }

        // What stands before the declaration belongs to its first token, which is now another one.
        SyntaxToken first = declaration.AttributeLists.Count > 0 ? declaration.AttributeLists.Last().GetLastToken().GetNextToken() : declaration.GetFirstToken();
        MemberDeclarationSyntax bare = declaration.ReplaceToken(first, first.WithLeadingTrivia());
        return bare.WithModifiers(TokenList(word.WithLeadingTrivia(first.LeadingTrivia)));
    }

    /// <summary>The declaration without a modifier.</summary>
    public static T Without<T>(T declaration, SyntaxKind kind)
        where T : MemberDeclarationSyntax
    {
        int index = declaration.Modifiers.IndexOf(kind);
        if (index < 0)
        {
            return declaration;
        }

        SyntaxToken removed = declaration.Modifiers[index];
        SyntaxToken next = removed.GetNextToken();
        IEnumerable<SyntaxTrivia> kept = removed.TrailingTrivia.Any(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) ? removed.TrailingTrivia : [];
        T moved = declaration.ReplaceToken(next, next.WithLeadingTrivia(removed.LeadingTrivia.AddRange(kept).AddRange(next.LeadingTrivia)));
        return (T)moved.WithModifiers(moved.Modifiers.RemoveAt(index));
    }

    /// <summary>The declaration without an attribute, and without the brackets around it where it stands alone in them.</summary>
    public static MemberDeclarationSyntax Without(MemberDeclarationSyntax declaration, Func<AttributeSyntax, bool> remove)
    {
        foreach (AttributeListSyntax list in declaration.AttributeLists)
        {
            if (list.Attributes.FirstOrDefault(remove) is not { } attribute)
            {
                continue;
            }

            if (list.Attributes.Count > 1)
            {
                return declaration.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));
            }

            SyntaxTriviaList before = list.GetLeadingTrivia();
            SyntaxToken next = list.GetLastToken().GetNextToken();
            MemberDeclarationSyntax moved = declaration.ReplaceToken(next, next.WithLeadingTrivia(before));
            return moved.WithAttributeLists(moved.AttributeLists.RemoveAt(declaration.AttributeLists.IndexOf(list)));
        }

        return declaration;
    }
}
