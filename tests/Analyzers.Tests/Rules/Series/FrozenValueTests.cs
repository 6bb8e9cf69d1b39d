using System.Collections.Immutable;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Tests.Rules;

public sealed class FrozenValueTests
{
    [Theory]
    [InlineData("number = {|BAR3005:Close|};")]
    [InlineData("number = {|BAR3005:Close[1]|};")]
    [InlineData("number = {|BAR3005:Close.Value|};")]
    [InlineData("number = {|BAR3005:Ta.Sma(Close, 20)|};")]
    [InlineData("number = {|BAR3005:Price|};")]
    [InlineData("double now = {|BAR3005:High - Low|}; number = now;")]
    [InlineData("if ({|BAR3005:Close > Open|}) number = 1;")]
    [InlineData("number = Math.Max({|BAR3005:Close|}, Open);")]
    [InlineData("series = {|BAR3005:Close > Open|} ? High : Low;")]
    [InlineData("series = {|BAR3005:Close > 5 && Open > 5|} ? High : Low;")]
    [InlineData("series = Close * Math.Sqrt({|BAR3005:Close|});")]
    [InlineData("level.Value = {|BAR3005:Close|};")]
    [InlineData("series = Close / ({|BAR3005:BarIndex + 1|});")]
    [InlineData("series = Close * {|BAR3005:count|};")]
    [InlineData("number = {|BAR3005:bands.Middle|};")]
    [InlineData("Define(); void Define() => number = {|BAR3005:Close|};")]
    [InlineData("while ({|BAR3005:Close > number|}) number++;")]
    public void Value_that_setup_takes_is_reported(string statements) => AnalyzerTest.Verify(InSetup(statements));

    [Theory]
    [InlineData("series = Close;")]
    [InlineData("series = Close + 2 * Ta.Sma(Close, 20)[1];")]
    [InlineData("series = Length > 5 ? High : Low;")]
    [InlineData("series = Price;")]
    [InlineData("series = Close / BarIndex;")]
    [InlineData("up = Close > Open && Close > 5;")]
    [InlineData("up = Ta.Crossover(Close, Open);")]
    [InlineData("Chart.Plot(Close - Open, \"Body\");")]
    [InlineData("Chart.Plot(bands.Middle, \"Middle\");")]
    [InlineData("rule = () => Close > Open;")]
    [InlineData("rule = () => IsUp();")]
    [InlineData("rule = IsUp;")]
    [InlineData("level.Value = 5; number = level;")]
    [InlineData("number = level.Value + Length + count.Value;")]
    [InlineData("Series<int> bars = BarIndex + 1; series = Close / bars;")]
    [InlineData("number = Strategy.InitialCapital;")]
    [InlineData("_ = nameof(Close) + $\"{Length}\";")]
    public void Series_that_setup_keeps_is_right(string statements) => AnalyzerTest.Verify(InSetup(statements));

    [Theory]
    [InlineData("[Output] public Series<double> Out => {|BAR3005:Close > Open|} ? High : Low;")]
    [InlineData("[Output] public Series<double> Out => Close * Math.Max({|BAR3005:Close|}, Open);")]
    [InlineData("[Output] public Series<double> Out => Close / {|BAR3005:Close.Value|};")]
    [InlineData("[Output] public Series<double> Out => Close - {|BAR3005:level.Value|};")]
    [InlineData("[Output] public Series<double> Out { get { if ({|BAR3005:Close > Open|}) return High; return Low; } }")]
    [InlineData("[Output] public Series<double> Out { get { double now = {|BAR3005:Close|}; return Open - now; } }")]
    [InlineData("[Output] public Series<double> Out => Pick(); private Series<double> Pick() => {|BAR3005:Close > Open|} ? High : Low;")]
    [InlineData("[Output] public SeriesExpression<double> Out => Close - {|BAR3005:(double)Open|};")]
    [InlineData("[Output] public Series<double> Out => Close / ({|BAR3005:BarIndex + 1|});")]
    public void Value_that_a_series_output_takes_is_reported(string members) => AnalyzerTest.Verify(SeriesScript.Indicator(members));

    [Theory]
    [InlineData("[Output] public double Out => Close > Open ? High : Low;")]
    [InlineData("[Output] public bool Out => Close > Open;")]
    [InlineData("[Output] public Series<double> Out => Close - level;")]
    [InlineData("[Output] public Series<double> Out => Length > 5 ? High : Low;")]
    [InlineData("[Output] public Series<double> Out => Ta.Sma(Close, Length) + 2 * Ta.Stdev(Close, Length);")]
    [InlineData("[Output] public Series<bool> Out => Close > Open && Close > 5;")]
    [InlineData("[Output] public Series<double> Out => Price;")]
    [InlineData("[Output] public Series<double> Out => level;")]
    [InlineData("[Output] public Var<double> Out => level; void Process(Bar bar) => level.Value = Math.Max(level, Close);")]
    [InlineData("[Output] public double Out { get; private set; } void Process(Bar bar) => Out = Close > Open ? High : Low;")]
    [InlineData("[Output] public Series<double> Out => Close; private double Range => High - Low; void Process(Bar bar) => _ = Range;")]
    [InlineData("[Output] public double Out => Pick(); private double Pick() => Close > Open ? High : Low;")]
    public void Output_of_values_and_of_series_is_right(string members) => AnalyzerTest.Verify(SeriesScript.Indicator(members));

    [Fact]
    public void Helper_is_reported_where_only_setup_calls_it() => AnalyzerTest.Verify(SeriesScript.Strategy("""
            private double start;

            void Setup()
            {
                Prepare();
                _ = Both();
            }

            void Process(Bar bar) => _ = Both() + start;

            private void Prepare() => start = {|BAR3005:Close|};

            private double Both() => Close;
        """));

    [Fact]
    public void Message_says_where_and_what_to_do()
    {
        ImmutableArray<Diagnostic> found = AnalyzerTest.Verify(InSetup("number = {|BAR3005:Close|};"));

        Assert.Equal(
            "'Setup' takes the value of 'Close' before the first bar, where it is na, and keeps it for all bars; keep the series itself, or read its value in 'Process'",
            Assert.Single(found).GetMessage(null));
    }

    private static string InSetup(string statements) =>
        SeriesScript.Strategy($$"""
                private double number;
                private Series<double> series;
                private Series<bool> up;
                private Func<bool> rule;
                private Bands bands;

                void Setup()
                {
                    number = 0;
                    series = Close;
                    up = Close > Open;
                    rule = () => true;
                    bands = Import(new Bands());
                    {{statements}}
                }

                void Process(Bar bar)
                {
                    if (rule() && up && series > number && bands.Middle > 0) Strategy.Entry("Long", Side.Long);
                }

                private bool IsUp() => Close > Open;
            """) + """


            [Indicator]
            public partial class Bands
            {
                [Output] public Series<double> Middle => Ta.Sma(Close, 20);
            }
            """;
}
