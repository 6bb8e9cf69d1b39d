using Barline.Generators;
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
    private readonly Dictionary<(string Type, string Key), (string Name, string Content)> names = [];
    private readonly HashSet<(string Type, string Name)> taken = [];
    private readonly HashSet<SyntaxNode> edited = [];
    private readonly List<(TypeDeclarationSyntax Type, MethodDeclarationSyntax? Setup, StatementSyntax Statement)> setup = [];

    public DocumentEditor Editor { get; } = editor;

    /// <summary>Whether nobody has asked so about the node before: what one finding has changed, another leaves alone.</summary>
    public bool IsFirstEditOf(SyntaxNode node) => edited.Add(node);

    /// <summary>Replaces a node by what <paramref name="change"/> makes of it, after the edits that were made inside it before.</summary>
    public void Change<T>(T node, Func<T, SyntaxNode> change)
        where T : SyntaxNode => Editor.ReplaceNode(node, (current, _) => current is T still ? change(still) : current);

    /// <summary>Replaces an expression and keeps what stands around it.</summary>
    public void Replace(ExpressionSyntax old, ExpressionSyntax with) =>
        Editor.ReplaceNode(old, (current, _) => with.WithTriviaFrom(current).WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>Removes a statement; the one behind it moves up to its place.</summary>
    public void Remove(StatementSyntax statement)
    {
        if (statement.Parent is BlockSyntax block && block.Statements[0] == statement && block.Statements.Count > 1)
        {
            Change(block.Statements[1], static next => next.WithLeadingTrivia(Trivia.WithoutEmptyLines(next.GetLeadingTrivia())));
        }

        Editor.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }

    /// <summary>Adds a member that the formatter then puts into its place in the layout.</summary>
    /// <param name="type">The declaration to add to.</param>
    /// <param name="member">The member.</param>
    /// <param name="place">Finds the index at which it stands among the members.</param>
    public void AddMember(TypeDeclarationSyntax type, MemberDeclarationSyntax member, Func<SyntaxList<MemberDeclarationSyntax>, int> place)
    {
        MemberDeclarationSyntax added = member.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
        Change(type, current => Members.Insert(current, place(current.Members), added));
    }

    /// <summary>Adds a statement to <c>Setup</c>, before those that there are; a <c>Setup</c> is written where there is none.</summary>
    public void AddToSetup(TypeDeclarationSyntax type, MethodDeclarationSyntax? method, StatementSyntax statement) =>
        setup.Add((type, method, statement.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation)));

    /// <summary>Makes the edits that several findings have a share in.</summary>
    public void Finish()
    {
        foreach (var group in setup.GroupBy(static each => (each.Type, each.Setup)))
        {
            StatementSyntax[] statements = [.. group.Select(static each => each.Statement)];
            if (group.Key.Setup is { } method)
            {
                Change(method, current => Members.Prepend(current, statements));
            }
            else
            {
                AddMember(group.Key.Type, Syntax.Method(KnownNames.Setup, null, statements), Members.BeforeMethods);
            }
        }
    }

    /// <summary>A name for a new member that no other member has; findings of one key and one content share it.</summary>
    /// <returns>The name, and whether the member is still to be added; null where the key stands for something else already.</returns>
    public (string Name, bool IsNew)? NameFor(INamedTypeSymbol type, string key, string content, string wish, Func<string> otherwise)
    {
        string owner = type.ToDisplayString();
        if (names.TryGetValue((owner, key), out (string Name, string Content) known))
        {
            return known.Content == content ? (known.Name, false) : null;
        }

        string name = IsFree(wish) ? wish : otherwise();
        for (int number = 2; !IsFree(name); number++)
        {
            name = otherwise() + number;
        }

        taken.Add((owner, name));
        names.Add((owner, key), (name, content));
        return (name, true);

        bool IsFree(string candidate) =>
            candidate != type.Name
            && !taken.Contains((owner, candidate))
            && !Members.AreNamed(type, candidate)
            && SyntaxFacts.GetKeywordKind(candidate) == SyntaxKind.None;
    }
}
