using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Barline.CodeFixes;

/// <summary>The base of all fixes: a fix says which edits a finding allows, and one finding or all of a document are then edited alike.</summary>
public abstract class SdkCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        // Edits of one document follow each other, so that two of them may insert at one place; a merge of separate edits would drop one.
        async (context, document, diagnostics) =>
            await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;

        // Some hosts ask a fix about all that its analyzer finds.
        foreach (Diagnostic diagnostic in context.Diagnostics.Where(diagnostic => FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            if (await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } finding)
            {
                continue;
            }

            foreach (Choice choice in Choices(finding))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(choice.Title, token => ApplyAsync(document, [diagnostic], choice.Key, token), choice.Key),
                    diagnostic);
            }
        }
    }

    /// <summary>What can be done about a finding, the best first; nothing where the code is not as the fix knows it.</summary>
    private protected abstract IEnumerable<Choice> Choices(Finding finding);

    private static async Task<Finding?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken token)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : new Finding(diagnostic, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), model, token);
    }

    /// <summary>Edits a document; without a key, as <c>dotnet format</c> asks where the first finding has no fix, by the first choice of each finding.</summary>
    private async Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken token)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, token).ConfigureAwait(false);
        FixSession session = new(editor);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (await FindAsync(document, diagnostic, token).ConfigureAwait(false) is { } finding)
            {
                Choices(finding).FirstOrDefault(choice => key is null || choice.Key == key)?.Edit(session);
            }
        }

        session.Finish();
        return editor.GetChangedDocument();
    }
}
