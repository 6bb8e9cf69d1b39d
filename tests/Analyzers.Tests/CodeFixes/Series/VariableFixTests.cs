using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class VariableFixTests
{
    [Fact]
    public void Number_in_a_definition_becomes_a_variable_and_is_set_by_its_value() => CodeFixTest.Verify(
        "BAR3004",
        Script("""
            private double factor; // of today
            protected double last;

            void Process(Bar bar)
            {
                factor = bar.Close / bar.Open;
                factor += 1;
                last = Ta.Sma(Close * factor, 10) + Math.Round(factor);
            }
            """),
        Script("""
            private readonly Var<double> factor = new(0); // of today
            protected double last;

            void Process(Bar bar)
            {
                factor.Value = bar.Close / bar.Open;
                factor.Value += 1;
                last = Ta.Sma(Close * factor, 10) + Math.Round(factor.Value);
            }
            """));

    [Fact]
    public void Price_of_the_bar_in_a_definition_becomes_its_series() => CodeFixTest.Verify(
        "BAR3004",
        Script("protected double last;\n\nvoid Process(Bar bar) => last = Ta.Sma(Close - bar.Open, 10);"),
        Script("protected double last;\n\nvoid Process(Bar bar) => last = Ta.Sma(Close - Open, 10);"));

    [Theory]
    [InlineData("protected double last;\n\nvoid Process(Bar bar) => last = Ta.Sma(Close, 1 + (int)bar.Close);")]
    [InlineData("private int count;\nprotected double last;\n\nvoid Process(Bar bar) { count++; last = Ta.Sma(Close + count, 10); }")]
    public void Whole_number_that_changes_is_left_to_its_author(string members) => CodeFixTest.VerifyNone("BAR3004", Script(members));

    [Fact]
    public void All_numbers_in_definitions_become_variables() => CodeFixTest.VerifyAll(
        "BAR3004",
        Script("""
            private double first = 2;
            private double second;
            protected double last;

            void Process(Bar bar)
            {
                first = bar.Close;
                second++;
                last = Ta.Sma(Close * first, 10) + Ta.Sma(Close + second, 10);
            }
            """),
        Script("""
            private readonly Var<double> first = new(2);
            private readonly Var<double> second = new(0);
            protected double last;

            void Process(Bar bar)
            {
                first.Value = bar.Close;
                second.Value++;
                last = Ta.Sma(Close * first, 10) + Ta.Sma(Close + second, 10);
            }
            """));

    private const string Kept = """
        private Series<double> entry;
        protected double last;

        void Process(Bar bar)
        {
            last = entry;
            if (Close > Open)
            {
                entry = Close;
            }
        }
        """;

    [Fact]
    public void Series_that_is_kept_for_its_value_becomes_a_number()
    {
        string[] titles = CodeFixTest.Verify("BAR3012", Script(Kept), Script(Kept.Replace("Series<double>", "double", StringComparison.Ordinal)));

        Assert.Equal(["Make 'entry' a 'double'", "Make 'entry' a 'Var<double>'"], titles);
    }

    [Fact]
    public void Series_that_is_kept_becomes_a_variable() => CodeFixTest.Verify(
        "BAR3012",
        Script(Kept.Replace("= entry;", "= entry[1];", StringComparison.Ordinal)),
        Script(Kept
            .Replace("= entry;", "= entry[1];", StringComparison.Ordinal)
            .Replace("Series<double> entry", "readonly Var<double> entry = new()", StringComparison.Ordinal)
            .Replace("entry = Close", "entry.Value = Close", StringComparison.Ordinal)));

    [Fact]
    public void All_series_that_are_kept_become_numbers()
    {
        string two = Kept.Replace("entry;\nprotected", "entry;\nprivate Series<double> other;\nprotected", StringComparison.Ordinal)
            .Replace("= entry;", "= entry + other;", StringComparison.Ordinal)
            .Replace("entry = Close;", "entry = Close;\n        other = Low;", StringComparison.Ordinal);

        CodeFixTest.VerifyAll("BAR3012", Script(two), Script(two.Replace("Series<double>", "double", StringComparison.Ordinal)));
    }

    private static string Script(string members) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members.ReplaceLineEndings("\n    ")}}
        }
        """.Replace("    \n", "\n", StringComparison.Ordinal);
}
