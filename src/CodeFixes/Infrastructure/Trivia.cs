using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.CodeFixes;

/// <summary>Questions to what stands around code.</summary>
internal static class Trivia
{
    /// <summary>Whether something would be lost with the node: a comment or a directive.</summary>
    public static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(static trivia =>
        trivia.IsDirective
        || trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia);

    /// <summary>How lines end where the node is.</summary>
    public static string LineEnd(SyntaxNode node)
    {
        SyntaxTrivia line = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia =>
            trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.HasAnnotation(SyntaxAnnotation.ElasticAnnotation));
        return line.IsKind(SyntaxKind.EndOfLineTrivia) ? line.ToString() : "\n";
    }

    /// <summary>Without the empty lines at the start.</summary>
    public static SyntaxTriviaList WithoutEmptyLines(SyntaxTriviaList trivia)
    {
        int last = trivia.IndexOf(SyntaxKind.EndOfLineTrivia);
        while (last >= 0 && trivia.Take(last).All(static each => each.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
        {
            trivia = SyntaxFactory.TriviaList(trivia.Skip(last + 1));
            last = trivia.IndexOf(SyntaxKind.EndOfLineTrivia);
        }

        return trivia;
    }
}
