using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Testing;

/// <summary>Runs the SDK's code fixes as an editor does: in a workspace whose compilations hold what the generator writes.</summary>
public static class CodeFixTest
{
    /// <summary>One of each code fix.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
    [
        .. typeof(Barline.CodeFixes.SdkCodeFix).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>
    /// Applies a fix to the first finding of an id, and compares. What results must have no finding, and compile, unless marks in
    /// <paramref name="right"/> say what is left.
    /// </summary>
    /// <param name="id">The finding to fix.</param>
    /// <param name="wrong">The source.</param>
    /// <param name="right">The source afterwards.</param>
    /// <param name="choice">The number of the action among those that the fix offers, 0 being the first.</param>
    /// <returns>The titles of the actions that were offered.</returns>
    public static string[] Verify(string id, string wrong, string right, int choice = 0)
    {
        using AdhocWorkspace workspace = new();
        Project project = TestWorkspace.Open(workspace, wrong);
        Diagnostic diagnostic = Findings(project, id)[0];
        (CodeFixProvider _, CodeAction[] actions) = Actions(project, diagnostic);
        string[] titles = [.. actions.Select(action => action.Title)];
        Check.That(choice < actions.Length, () => $"Offered: {string.Join(", ", titles)}.");
        Compare(right, Apply(project.Solution, actions[choice]), project.Documents.First().Id);
        return titles;
    }

    /// <summary>Applies a fix to all findings of an id in the project, and compares as <see cref="Verify"/> does.</summary>
    public static void VerifyAll(string id, string wrong, string right, int choice = 0)
    {
        using AdhocWorkspace workspace = new();
        Project project = TestWorkspace.Open(workspace, wrong);
        ImmutableArray<Diagnostic> diagnostics = Findings(project, id);
        Check.That(diagnostics.Length > 1, () => "A test of 'Fix all' has more than one finding.");
        (CodeFixProvider fix, CodeAction[] actions) = Actions(project, diagnostics[0]);
        Check.That(choice < actions.Length, () => $"Offered: {string.Join(", ", actions.Select(action => action.Title))}.");
        FixAllContext context = new(
            project.Documents.First(), fix, FixAllScope.Project, actions[choice].EquivalenceKey, [id], new FoundDiagnostics(diagnostics), CancellationToken.None);
        CodeAction all = fix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!;
        Compare(right, Apply(project.Solution, all), project.Documents.First().Id);
    }

    /// <summary>Fails if a fix offers something for the first finding of an id.</summary>
    public static void VerifyNone(string id, string wrong)
    {
        using AdhocWorkspace workspace = new();
        Project project = TestWorkspace.Open(workspace, wrong);
        (_, CodeAction[] actions) = Actions(project, Findings(project, id)[0]);
        Check.That(actions.Length == 0, () => $"Offered: {string.Join(", ", actions.Select(action => action.Title))}.");
    }

    private static ImmutableArray<Diagnostic> Findings(Project project, string id)
    {
        ImmutableArray<Diagnostic> all = AnalyzerRun.Of(project.GetCompilationAsync().GetAwaiter().GetResult()!);
        ImmutableArray<Diagnostic> wanted = [.. all.Where(diagnostic => diagnostic.Id == id)];
        Check.That(!wanted.IsEmpty, () => $"{id} is not reported, but:\n{string.Join("\n", all)}");
        return wanted;
    }

    private static (CodeFixProvider Fix, CodeAction[] Actions) Actions(Project project, Diagnostic diagnostic)
    {
        CodeFixProvider fix = Fixes.Single(each => each.FixableDiagnosticIds.Contains(diagnostic.Id));
        List<CodeAction> actions = [];
        CodeFixContext context = new(
            project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        fix.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
        return (fix, [.. actions]);
    }

    private static Solution Apply(Solution solution, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = action.GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None).GetAwaiter().GetResult();
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static void Compare(string right, Solution solution, DocumentId id)
    {
        Markup marked = Markup.Parse(right);
        Document document = solution.GetDocument(id)!;
        SourceText text = document.GetTextAsync().GetAwaiter().GetResult();
        string actual = text.ToString().ReplaceLineEndings("\n");
        Check.That(actual == marked.Text.ReplaceLineEndings("\n"), () => $"Expected:\n{marked.Text}\n\nFixed:\n{actual}");
        AnalyzerTest.Verify(right);
    }

    private sealed class FoundDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree tree = document.GetSyntaxTreeAsync(cancellationToken).GetAwaiter().GetResult()!;
            return Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree));
        }
    }
}
