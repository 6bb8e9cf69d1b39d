using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Barline.CodeFixes;

/// <summary>The edits of one document, of one finding or of many.</summary>
internal sealed class FixSession(DocumentEditor editor)
{
    private readonly Dictionary<(string Type, string Key), string> names = [];
    private readonly HashSet<(string Type, string Name)> taken = [];

    public DocumentEditor Editor { get; } = editor;

    public SyntaxGenerator Generator => Editor.Generator;

    /// <summary>Replaces a node by what <paramref name="change"/> makes of it, after the edits that were made inside it before.</summary>
    public void Change<T>(T node, Func<T, SyntaxNode> change)
        where T : SyntaxNode => Editor.ReplaceNode(node, (current, _) => current is T still ? change(still) : current);

    /// <summary>Replaces an expression and keeps what stands around it.</summary>
    public void Replace(ExpressionSyntax old, ExpressionSyntax with) =>
        Editor.ReplaceNode(old, (current, _) => with.WithTriviaFrom(current).WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>Adds a member that the formatter then puts into its place in the layout.</summary>
    /// <param name="type">The declaration to add to.</param>
    /// <param name="member">The member.</param>
    /// <param name="place">Finds the index at which it stands among the members.</param>
    public void AddMember(TypeDeclarationSyntax type, MemberDeclarationSyntax member, Func<SyntaxList<MemberDeclarationSyntax>, int> place)
    {
        MemberDeclarationSyntax added = member.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        Change(type, current => Members.Insert(current, place(current.Members), added));
    }

    /// <summary>A name for a new member: the same for each call with one key, and no other member's.</summary>
    public string NameFor(INamedTypeSymbol type, string key, string wish, Func<string> otherwise, out bool isNew)
    {
        string owner = type.ToDisplayString();
        if (names.TryGetValue((owner, key), out string? known))
        {
            isNew = false;
            return known;
        }

        string name = IsFree(wish) ? wish : otherwise();
        for (int number = 2; !IsFree(name); number++)
        {
            name = otherwise() + number;
        }

        isNew = true;
        taken.Add((owner, name));
        return names[(owner, key)] = name;

        bool IsFree(string candidate) =>
            candidate != type.Name
            && !taken.Contains((owner, candidate))
            && !Members.AreNamed(type, candidate)
            && SyntaxFacts.GetKeywordKind(candidate) == SyntaxKind.None;
    }
}
