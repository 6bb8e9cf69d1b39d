using Barline.Generators.Incremental;
using Barline.Generators.Model;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests.Incrementality;

/// <summary>What runs again after an edit: a table of edits and of the reasons that the pipeline gives for each step.</summary>
public sealed class EditTests
{
    private const string indicator =
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Rsi
        {
            [Input] public int Length { get; init; } = 14;
            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }
        """;

    private const string strategy =
        """
        using Barline;

        namespace Samples;

        [Strategy]
        public partial class Mine
        {
            [Input] public int Length { get; init; } = 20;

            private Rsi rsi;

            void Setup() => rsi = Import(new Rsi { Length = Length });

            void Process(Bar bar) { }
        }
        """;

    [Theory]
    // The edit, the reasons of the script models and of the catalogue, and how many files are written again.
    [InlineData("unrelated file", "Cached, Unchanged", "Cached", 0)]
    [InlineData("comment", "Cached, Unchanged", "Cached", 0)]
    [InlineData("blank lines", "Cached, Unchanged", "Cached", 0)]
    [InlineData("comment in an imported script", "Cached, Unchanged", "Cached", 0)]
    [InlineData("body of Process", "Cached, Unchanged", "Cached", 0)]
    [InlineData("body of Setup", "Cached, Unchanged", "Cached", 0)]
    [InlineData("body of an output", "Cached, Unchanged", "Cached", 0)]
    [InlineData("private method", "Cached, Unchanged", "Cached", 0)]
    [InlineData("default of an input", "Cached, Modified", "Cached", 1)]
    [InlineData("name of an input", "Cached, Modified", "Cached", 1)]
    [InlineData("default of an imported input", "Cached, Modified", "Cached", 1)]
    [InlineData("type of an imported output", "Cached, Modified", "Cached", 1)]
    [InlineData("name of an imported output", "Cached, Modified", "Cached", 1)]
    [InlineData("title of a script", "Cached, Modified", "Cached", 1)]
    [InlineData("second import", "Cached, Modified, New", "Modified", 3)]
    [InlineData("mark removed", "Cached, Modified", "Modified", 1)]
    [InlineData("second script", "Cached, New", "Modified", 2)]
    [InlineData("import removed", "Cached, Modified", "Modified", 2)]
    public void Edit_runs_again_only_what_it_concerns(string edit, string scripts, string catalogue, int files)
    {
        GeneratorRun run = Edit(GeneratorRun.Of(indicator, strategy), edit);

        Assert.Equal(scripts, Simplify(run.Reasons(StepNames.Scripts)));
        Assert.Equal(catalogue, run.Reasons(StepNames.Catalogue));
        Assert.Equal(files, run.RewrittenFiles());
        run.AssertCacheable();
    }

    private static GeneratorRun Edit(GeneratorRun run, string edit) => edit switch
    {
        "unrelated file" => run.Add("Other.cs", "public class Other;"),
        "comment" => run.Replace("Script1.cs", "// A comment.\n" + strategy),
        "blank lines" => run.Replace("Script1.cs", strategy.Replace("\n", "\n\n", StringComparison.Ordinal)),
        "body of Process" => run.Replace("Script1.cs", strategy.Replace("Process(Bar bar) { }", "Process(Bar bar) => _ = bar.Close;", StringComparison.Ordinal)),
        "comment in an imported script" => run.Replace("Script0.cs", indicator + "// A comment."),
        "body of Setup" => run.Replace("Script1.cs", strategy.Replace("Import(new Rsi { Length = Length })", "Import(new Rsi { Length = Length + 1 })", StringComparison.Ordinal)),
        "body of an output" => run.Replace("Script0.cs", indicator.Replace("Ta.Sma", "Ta.Ema", StringComparison.Ordinal)),
        "private method" => run.Replace("Script1.cs", strategy.Replace("void Process", "private int Twice() => 2 * Length; void Process", StringComparison.Ordinal)),
        "type of an imported output" => run.Replace("Script0.cs", indicator.Replace("Series<double> Value => Ta.Sma(Close, Length)", "Series<bool> Value => Close > Open", StringComparison.Ordinal)),
        "name of an imported output" => run.Replace("Script0.cs", indicator.Replace("Value", "Line", StringComparison.Ordinal)),
        "title of a script" => run.Replace("Script1.cs", strategy.Replace("[Strategy]", "[Strategy(\"Title\")]", StringComparison.Ordinal)),
        "second import" => run.Replace("Script1.cs", strategy.Replace("void Setup() => ", "void Setup() => Add(Import(new Second())); private void Add(Second second) => ", StringComparison.Ordinal)
            + "\n[Indicator] public partial class Second { [Output] public Series<double> Value => Close; }"),
        "mark removed" => run.Replace("Script1.cs", strategy.Replace("[Strategy]", "", StringComparison.Ordinal)),
        "default of an input" => run.Replace("Script1.cs", strategy.Replace("= 20", "= 21", StringComparison.Ordinal)),
        "name of an input" => run.Replace("Script1.cs", strategy.Replace("int Length", "int Bars", StringComparison.Ordinal)),
        "default of an imported input" => run.Replace("Script0.cs", indicator.Replace("= 14", "= 15", StringComparison.Ordinal)),
        "second script" => run.Add("Second.cs", strategy.Replace("Mine", "Second", StringComparison.Ordinal)),
        "import removed" => run.Replace("Script1.cs", strategy.Replace("rsi = Import(new Rsi { Length = Length })", "rsi = null!", StringComparison.Ordinal)),
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "no such edit"),
    };

    /// <summary>A script that did not change is Cached or Unchanged; which of the two is the driver's affair.</summary>
    private static string Simplify(string reasons)
    {
        string[] changed = [.. reasons.Split(", ").Where(reason => reason is not ("Cached" or "Unchanged"))];
        return changed.Length == 0 ? "Cached, Unchanged" : "Cached, " + string.Join(", ", changed);
    }

    [Fact]
    public void Edit_has_only_those_scripts_read_again_that_depend_on_it()
    {
        string[] sources = [indicator, strategy, strategy.Replace("Mine", "Apart", StringComparison.Ordinal).Replace("Import(new Rsi { Length = Length })", "null!", StringComparison.Ordinal).Replace("private Rsi rsi", "private string rsi", StringComparison.Ordinal)];
        (string Name, int File, string From, string To, string Read)[] edits =
        [
            ("body of Process", 1, "Process(Bar bar) { }", "Process(Bar bar) { _ = bar.Close; }", ""),
            ("body of Setup", 1, "Length = Length", "Length = 1", "Mine"),
            ("body of an output", 0, "Ta.Sma", "Ta.Ema", ""),
            ("comment", 0, "using Barline;", "using Barline; // Here.", ""),
            ("imported input", 0, "= 14", "= 15", "Mine, Rsi"),
            ("own input", 2, "= 20", "= 21", "Apart"),
        ];
        foreach ((string name, int file, string from, string to, string read) in edits)
        {
            Compilation before = TestCompilation.Create(GeneratorRun.Files(sources));
            string[] edited = [.. sources];
            edited[file] = edited[file].Replace(from, to, StringComparison.Ordinal);
            SyntaxTree old = before.SyntaxTrees.Single(tree => tree.FilePath == $"Script{file}.cs");
            Compilation after = before.ReplaceSyntaxTree(old, TestCompilation.Parse(new SourceFile(old.FilePath, edited[file])));
            ScriptCache cache = new();

            ScriptModel?[] first = [.. cache.Read(before, TestContext.Current.CancellationToken)];
            ScriptModel?[] second = [.. cache.Read(after, TestContext.Current.CancellationToken)];

            Assert.Equal($"{name}: {read}", $"{name}: {string.Join(", ", second.Where((model, i) => !ReferenceEquals(model, first[i])).Select(model => model!.Name).Order(StringComparer.Ordinal))}");
        }
    }
}
