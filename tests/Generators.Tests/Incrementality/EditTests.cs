using Barline.Testing;

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
    [InlineData("body of Process", "Cached, Unchanged", "Cached", 0)]
    [InlineData("default of an input", "Cached, Modified", "Cached", 1)]
    [InlineData("name of an input", "Cached, Modified", "Cached", 1)]
    [InlineData("default of an imported input", "Cached, Modified", "Cached", 1)]
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
}
