using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class KeptSeriesTests
{
    [Theory]
    [InlineData("if (Close > previous) Strategy.Entry(\"Long\", Side.Long); {|BAR3012:previous|} = Close;")]
    [InlineData("double change = Close - previous; {|BAR3012:previous|} = Close; _ = change;")]
    [InlineData("double change = Close - this.previous; {|BAR3012:this.previous|} = Close; _ = change;")]
    [InlineData("if (Ta.Crossover(Close, Open)) {|BAR3012:previous|} = Close; _ = Close < previous * 0.95;")]
    [InlineData("if (bar.Close > bar.Open) { {|BAR3012:previous|} = Low; Strategy.Entry(\"Long\", Side.Long); }")]
    [InlineData("if (Strategy.PositionSize == 0) {|BAR3012:previous|} = Ta.Lowest(Low, 10);")]
    [InlineData("switch (bar.Close) { case > 5: {|BAR3012:previous|} = Close; break; }")]
    [InlineData("if (Close > Last) return; {|BAR3012:Last|} = Close * 2;")]
    [InlineData("if (bar.Close > 5) ({|BAR3012:previous|}, lastClose) = (High, bar.Low);")]
    [InlineData("{|BAR3012:kept|}.Add(Close);")]
    [InlineData("if (bar.Close > 5) {|BAR3012:kept|}.Insert(0, High);")]
    [InlineData("if (lastClose > 5) return; {|BAR3012:kept|}.Add(High);")]
    [InlineData("if (bar.Close > 5 && kept.Count < 5) {|BAR3012:kept|}.Add(High);")]
    [InlineData("{|BAR3012:byNumber|}.Add(BarIndex, Close);")]
    [InlineData("if (!byNumber.TryGetValue(BarIndex, out var found) && bar.Close > 5) {|BAR3012:byNumber|}.Add(BarIndex, Close); _ = found;")]
    public void Series_where_its_value_is_meant_is_reported(string statements) => AnalyzerTest.Verify(Script(statements));

    [Theory]
    [InlineData("(previous, lastClose) = (High, bar.Low); _ = previous > lastClose;")]
    [InlineData("double before = Close; _ = before;")]
    [InlineData("Series<double> source = Close; _ = source[1];")]
    [InlineData("previous = Ta.Sma(Close, 5); _ = previous[1];")]
    [InlineData("previous = bar.Close > bar.Open ? High : Low; _ = Close > previous;")]
    [InlineData("if (bar.Close > bar.Open) previous = High; else previous = Low; _ = Close > previous;")]
    [InlineData("previous = High; if (bar.Close > bar.Open) previous = Low; _ = Close > previous;")]
    [InlineData("if (BarIndex == 0) previous = Ta.Sma(Close, 5); _ = Close > previous;")]
    [InlineData("if (!isReady) { previous = Ta.Sma(Close, 5); isReady = true; } _ = Close > previous;")]
    [InlineData("if (Length > 5) previous = High; else previous = Low; _ = Close > previous;")]
    [InlineData("if (kept.Count == 0) { kept.Add(Close); kept.Add(Open); } _ = kept[0] > kept[1];")]
    [InlineData("if (!byNumber.TryGetValue(5, out Series<double> found)) { found = Ta.Sma(Close, 5); byNumber.Add(5, found); } _ = found[1];")]
    [InlineData("if (bar.Close > 5 && !byNumber.ContainsKey(5)) byNumber.Add(5, Ta.Sma(Close, 5));")]
    [InlineData("bool isKnown = byNumber.ContainsKey(5); if (!isKnown) byNumber.Add(5, Close);")]
    [InlineData("if (byNumber.TryGetValue(5, out Series<double> known)) { _ = known[1]; return; } Series<double> made = Ta.Bb(Close, 5, 2).Upper; byNumber.Add(5, made);")]
    [InlineData("if (isReady) return; isReady = true; kept.Add(Close); kept.Add(Ta.Sma(Close, 5));")]
    [InlineData("if (kept.Count > 0) { return; } foreach (int n in new[] { 3, 5 }) { kept.Add(Ta.Sma(Close, n)); }")]
    [InlineData("if (!isReady) Fill(); void Fill() { kept.Add(Close); isReady = true; }")]
    [InlineData("if (!isReady) Prepare();")]
    [InlineData("var all = new List<Series<double>>(); all.Add(Close); all.Add(Open);")]
    [InlineData("numbers.Add(Close); numbers.Add(bar.Close);")]
    [InlineData("level.Value = Close; lastClose = Close;")]
    public void Series_that_is_meant_is_right(string statements) => AnalyzerTest.Verify(Script(statements));

    [Fact]
    public void Helper_that_keeps_a_series_is_reported_by_the_way_in_which_it_is_called() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            private Series<double> signal;
            private Series<double> before;
            private Series<double> source;

            void Setup()
            {
                signal = Close;
                before = Close;
            }

            void Process(Bar bar)
            {
                Choose(bar);
                if (Ta.Crossover(source, Open)) Remember();
                if (Close > before && Close < signal) Strategy.Entry("Long", Side.Long);
                Finish();
            }

            private void Choose(Bar bar) => source = bar.Close > bar.Open ? High : Low;

            private void Remember() => {|BAR3012:signal|} = High[1];

            private void Finish() => {|BAR3012:before|} = Close;
        """));

    [Fact]
    public void Series_kept_in_setup_is_right() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            private readonly List<Series<double>> averages = [];
            private Series<double> source;

            void Setup()
            {
                source = Length > 5 ? Close : Open;
                for (int i = 1; i < 5; i++) averages.Add(Ta.Sma(source, i * Length));
            }

            void Process(Bar bar)
            {
                if (averages.All(average => source > average)) Strategy.Entry("Long", Side.Long);
            }
        """));

    private static string Script(string statements) => SeriesScript.Strategy($$"""
            private readonly List<Series<double>> kept = [];
            private readonly List<double> numbers = [];
            private readonly Dictionary<int, Series<double>> byNumber = [];
            private Series<double> previous;
            private bool isReady;
            private double lastClose;

            private Series<double> Last { get; set; }

            void Setup()
            {
                previous = Close;
                Last = Close;
                isReady = false;
                lastClose = 0;
            }

            void Process(Bar bar)
            {
                {{statements}}
                _ = lastClose;
                _ = isReady;
                _ = kept.Count + numbers.Count + byNumber.Count;
            }

            private void Prepare()
            {
                kept.Add(Close);
                isReady = true;
            }
        """);
}
