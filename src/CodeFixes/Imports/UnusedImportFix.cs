using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>Removes an import that nobody reads, or keeps it in a field for those who will.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusedImportFix)), Shared]
public sealed class UnusedImportFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ImportResultUnused];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Call() is not { } import
            || import.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax } statement
            || (statement.Expression != import && statement.Expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } })
            || Trivia.HasComment(statement))
        {
            yield break;
        }

        yield return new Choice("remove", "Remove the import", session => session.Remove(statement));
        if (ScriptCall.Find(finding) is { Operation.Type: { } type } call)
        {
            yield return new Choice("keep", "Keep it in a field", session => Keep(finding, session, call, type, statement));
        }
    }

    private static void Keep(Finding finding, FixSession session, ScriptCall call, ITypeSymbol type, ExpressionStatementSyntax statement)
    {
        string wish = Names.Field(type.Name, "imported");

        // Each import has a field of its own, also of one type.
        string key = $"{wish}@{statement.SpanStart}";
        if (session.NameFor(call.Type, key, "", wish, () => wish) is not var (name, isNew) || !isNew)
        {
            return;
        }

        session.AddMember(call.Declaration, Syntax.Field(Syntax.Type(type), name), Members.AfterFields);
        StatementSyntax kept = Syntax.Assignment(Syntax.Member(name, finding.IsHidden(name, statement.SpanStart)), call.Syntax.WithoutTrivia());
        session.Editor.ReplaceNode(statement, kept.WithTriviaFrom(statement).WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));
    }
}
