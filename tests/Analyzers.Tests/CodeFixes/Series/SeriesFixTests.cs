using Barline.Testing;

namespace Barline.Analyzers.Tests.CodeFixes;

public sealed class SeriesFixTests
{
    [Theory]
    [InlineData("Close[-1]", "Close[1]")]
    [InlineData("Ta.Sma(Close, 5)[ -Ahead /* ahead */ ]", "Ta.Sma(Close, 5)[ 2 /* ahead */ ]")]
    [InlineData("(High - Low)[1 - 4]", "(High - Low)[3]")]
    public void Constant_index_counts_back(string wrong, string right) => CodeFixTest.Verify("BAR3002", Script($"last = {wrong};"), Script($"last = {right};"));

    [Fact]
    public void All_constant_indices_count_back() => CodeFixTest.VerifyAll(
        "BAR3002", Script("last = Close[-1] + Open[-2]; // both"), Script("last = Close[1] + Open[2]; // both"));

    [Fact]
    public void Index_of_a_counter_counts_back() => CodeFixTest.Verify(
        "BAR3003",
        Script("for (int i = 1; i < 5; i++) last += Close[-i];"),
        Script("for (int i = 1; i < 5; i++) last += Close[i];"));

    [Fact]
    public void All_indices_of_counters_count_back() => CodeFixTest.VerifyAll(
        "BAR3003",
        Script("for (int i = 1; i < 5; i++) last += Close[-i] + Open[-(i + 1)];"),
        Script("for (int i = 1; i < 5; i++) last += Close[i] + Open[i + 1];"));

    [Theory]
    [InlineData("last == double.NaN", "Na.Is(last)")]
    [InlineData("Na.Value != Close", "!Na.Is(Close)")]
    [InlineData("Close[1] == double.NaN /* now */ && last > 1", "Na.Is(Close[1]) /* now */ && last > 1")]
    [InlineData("last + 1 == Na.Value || last > 1", "Na.Is(last + 1) || last > 1")]
    [InlineData("Close > Open || !(Close == double.NaN)", "Close > Open || !(Na.Is(Close))")]
    [InlineData("!(last == Na.Value)", "!(Na.Is(last))")]
    public void Comparison_with_na_becomes_a_question(string wrong, string right) =>
        CodeFixTest.Verify("BAR3006", Script($"if ({wrong}) last = 1;"), Script($"if ({right}) last = 1;"));

    [Theory]
    [InlineData("if (last > Na.Value) last = 1;")]
    [InlineData("double? maybe = last; if (maybe == double.NaN) last = 1;")]
    [InlineData("Series<bool> all = Close == double.NaN; last = Ta.BarsSince(all);")]
    public void Comparison_that_is_no_question_about_one_number_is_left_to_its_author(string statements) => CodeFixTest.VerifyNone("BAR3006", Script(statements));

    [Fact]
    public void All_comparisons_with_na_become_questions() => CodeFixTest.VerifyAll(
        "BAR3006",
        Script("if (last == double.NaN || Close != Na.Value) last = 1;"),
        Script("if (Na.Is(last) || !Na.Is(Close)) last = 1;"));

    [Theory]
    [InlineData("Ta.Sma(Close, 0)", "Ta.Sma(Close, 1)")]
    [InlineData("Ta.Sma(length: -Ahead, source: Close)", "Ta.Sma(length: 1, source: Close)")]
    public void Length_becomes_the_least_that_is_allowed(string wrong, string right) => CodeFixTest.Verify("BAR3009", Script($"last = {wrong};"), Script($"last = {right};"));

    [Fact]
    public void All_lengths_become_the_least_that_is_allowed() => CodeFixTest.VerifyAll(
        "BAR3009", Script("last = Ta.Sma(Close, 0) - Ta.Ema(Close, -5);"), Script("last = Ta.Sma(Close, 1) - Ta.Ema(Close, 1);"));

    private static string Script(string statements) => $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            private const int Ahead = 2;

            protected double last;

            void Process(Bar bar)
            {
                {{statements}}
            }
        }
        """;
}
