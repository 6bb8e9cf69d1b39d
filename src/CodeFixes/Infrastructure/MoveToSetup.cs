using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Moves a call to <c>Setup</c>, and keeps its value in a field.</summary>
internal static class MoveToSetup
{
    /// <summary>The move, where <c>Setup</c> is at hand or may be written.</summary>
    /// <param name="finding">The finding that marks the call.</param>
    /// <param name="call">The call.</param>
    /// <param name="name">What the value is called.</param>
    /// <param name="inSetup">The call as it is written in <c>Setup</c>.</param>
    public static Choice? Choice(Finding finding, ScriptCall call, string name, ExpressionSyntax inSetup)
    {
        (MethodDeclarationSyntax? setup, bool mayAdd) = Members.Setup(finding, call.Type);
        if ((setup is null && !mayAdd) || call.Operation.Type is not { } type || call.Syntax.Parent is ExpressionStatementSyntax)
        {
            return null;
        }

        if (setup?.Span.Contains(call.Syntax.Span) == true)
        {
            return null;
        }

        TypeDeclarationSyntax owner = setup?.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? call.Declaration;
        if (call.KeptBy() is { Expression: AssignmentExpressionSyntax assignment } kept)
        {
            return Trivia.HasComment(kept) || !finding.DependsOnMembersOnly(assignment.Left)
                ? null
                : new Choice("setup", $"Move '{name}' to Setup", session => MoveAssignment(session, owner, setup, kept, assignment, inSetup));
        }

        return new Choice("setup", $"Keep '{name}' in a field that Setup assigns", session => MoveValue(finding, session, call, owner, setup, name, inSetup, type));
    }

    private static void MoveAssignment(
        FixSession session, TypeDeclarationSyntax owner, MethodDeclarationSyntax? setup, ExpressionStatementSyntax kept, AssignmentExpressionSyntax assignment, ExpressionSyntax inSetup)
    {
        session.Remove(kept);
        session.AddToSetup(owner, setup, Syntax.Assignment(assignment.Left.WithoutTrivia(), inSetup.WithoutTrivia()));
    }

    private static void MoveValue(
        Finding finding, FixSession session, ScriptCall call, TypeDeclarationSyntax owner, MethodDeclarationSyntax? setup, string name, ExpressionSyntax inSetup, ITypeSymbol type)
    {
        string text = call.Syntax.NormalizeWhitespace().ToString();
        string field = "";
        if (setup is not null && Kept(finding, setup, call.Syntax) is { } existing)
        {
            field = existing;
        }
        else
        {
            string wish = call.Local?.Name ?? Names.Field(name, "input");
            if (session.NameFor(call.Type, wish, text, wish, () => wish + "Value") is not var (given, isNew))
            {
                return;
            }

            field = given;
            if (isNew)
            {
                bool isHidden = setup?.Body is { } body && finding.IsHidden(field, body.OpenBraceToken.Span.End);
                session.AddMember(call.Declaration, Syntax.Field(Syntax.Type(type), field), Members.AfterFields);
                session.AddToSetup(owner, setup, Syntax.Assignment(Syntax.Member(field, isHidden), inSetup.WithoutTrivia()));
            }
        }

        foreach (ScriptCall alike in call.Alike().Where(alike => setup?.Span.Contains(alike.Syntax.Span) != true))
        {
            alike.ReplaceBy(field, session);
        }
    }

    /// <summary>The field that <c>Setup</c> keeps the same value in already.</summary>
    private static string? Kept(Finding finding, MethodDeclarationSyntax setup, InvocationExpressionSyntax call) =>
        setup.DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Where(assignment => SyntaxFactory.AreEquivalent(assignment.Right, call))
            .Select(assignment => finding.Model.GetSymbolInfo(assignment.Left, finding.Token).Symbol)
            .FirstOrDefault(static symbol => symbol is IFieldSymbol)?.Name;
}
