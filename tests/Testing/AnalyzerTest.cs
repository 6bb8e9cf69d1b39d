using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Barline.Testing;

/// <summary>Checks that exactly the marked findings are reported: by the compiler, the generator and the analyzers together.</summary>
public static class AnalyzerTest
{
    /// <summary>Runs everything on sources with marks such as <c>{|BAR0001:Name|}</c>, and returns what was reported, for tests of messages.</summary>
    /// <remarks>Compile errors that a mistake brings with it are marked too: a test shows all that a user sees.</remarks>
    public static ImmutableArray<Diagnostic> Verify(params string[] sources)
    {
        Markup[] marked = [.. sources.Select(Markup.Parse)];
        GeneratorRun run = GeneratorRun.Of([.. marked.Select(markup => markup.Text)]);
        ImmutableArray<Diagnostic> found = [.. run.Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed), .. AnalyzerRun.Of(run.Output)];

        string expected = string.Join("\n", marked.SelectMany((markup, index) => markup.Spans.Select(span =>
            Show($"Script{index}.cs", span.Id, span.Start, markup.Text.Substring(span.Start, span.Length)))).Order(StringComparer.Ordinal));
        string actual = string.Join("\n", found.Select(Show).Order(StringComparer.Ordinal));
        Check.That(expected == actual, () => $"Expected:\n{expected}\n\nReported:\n{actual}\n\n{string.Join("\n", found)}");
        return found;
    }

    private static string Show(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string text = location.SourceTree?.GetText().ToString(location.SourceSpan) ?? "";
        return Show(location.SourceTree?.FilePath ?? "", diagnostic.Id, location.SourceSpan.Start, text);
    }

    private static string Show(string file, string id, int start, string text) => $"{file}({start:D5}) {id}: {text}";
}
