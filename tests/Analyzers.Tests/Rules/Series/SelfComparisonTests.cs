using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SelfComparisonTests
{
    [Theory]
    [InlineData("_ = {|BAR3007:Close > Close|};")]
    [InlineData("_ = {|BAR3007:Close[0] > Close|};")]
    [InlineData("_ = {|BAR3007:Close >= Close.Value|};")]
    [InlineData("_ = {|BAR3007:Close == Close|};")]
    [InlineData("_ = {|BAR3007:this.Close < Close|};")]
    [InlineData("_ = {|BAR3007:Close[1] > Close[1]|};")]
    [InlineData("_ = {|BAR3007:level > level|};")]
    [InlineData("_ = {|BAR3007:fast > fast|};")]
    [InlineData("_ = {|BAR3007:bar.Close > bar.Close|};")]
    [InlineData("_ = {|BAR3007:(double)Close > Close|};")]
    [InlineData("_ = {|BAR3007:Ta.Sma(Close, Length) > Ta.Sma(Close, Length)|};")]
    [InlineData("_ = {|BAR3007:Ta.Sma(Close, 5)[1] <= Ta.Sma(Close, 5)[1]|};")]
    [InlineData("_ = {|BAR3007:High - Low > High - Low|};")]
    [InlineData("if ({|BAR3007:Ta.Crossover(Close, Close)|}) return;")]
    [InlineData("if ({|BAR3007:Ta.Crossunder(fast, fast)|}) return;")]
    [InlineData("if ({|BAR3007:Ta.Cross(Ta.Ema(Close, 5), Ta.Ema(Close, 5))|}) return;")]
    [InlineData("if (bar.Close > 3 && {|BAR3007:Ta.Crossover(Close, Close[0])|}) return;")]
    public void Series_compared_with_itself_is_reported(string statements) => AnalyzerTest.Verify(Script(statements));

    [Fact]
    public void Compilers_own_warning_stays_for_what_is_no_series() =>
        AnalyzerTest.Verify(Script("double now = bar.Close; _ = {|CS1718:now > now|};"));

    [Theory]
    [InlineData("_ = Close > Close[1];")]
    [InlineData("_ = Close[1] > Close[2];")]
    [InlineData("_ = Close > Open;")]
    [InlineData("_ = fast > slow;")]
    [InlineData("_ = Ta.Sma(Close, 5) > Ta.Sma(Close, 10);")]
    [InlineData("_ = Ta.Sma(Close, Length) > Ta.Sma(Open, Length);")]
    [InlineData("_ = Ta.Sma(Close, 5) > Ta.Ema(Close, 5);")]
    [InlineData("_ = Ta.Stdev(Close, 5, true) > Ta.Stdev(Close, 5, false);")]
    [InlineData("_ = High - Low > Low - High;")]
    [InlineData("_ = High - Low > High + Low;")]
    [InlineData("_ = Ta.Crossover(Close, Close[1]);")]
    [InlineData("_ = Ta.Crossover(fast, slow);")]
    [InlineData("_ = Next() > Next();")]
    [InlineData("_ = bands[0] > bands[1];")]
    [InlineData("_ = one.Middle > other.Middle;")]
    [InlineData("Bar last = bar; _ = bar.Close > last.Close;")]
    [InlineData("_ = bar.Close > bar.Open;")]
    [InlineData("_ = 1 > 1; _ = Free > Length;")]
    [InlineData("_ = -Close > Close;")]
    public void Different_series_are_right(string statements) => AnalyzerTest.Verify(Script(statements));

    private static string Script(string statements) =>
        SeriesScript.Strategy($$"""
                private readonly Series<double>[] bands = new Series<double>[2];
                private Series<double> fast;
                private Series<double> slow;
                private Average one;
                private Average other;
                private int drawn;

                void Setup()
                {
                    fast = Ta.Sma(Close, Length);
                    slow = Ta.Sma(Close, 50);
                    one = Import(new Average());
                    other = Import(new Average { Length = 9 });
                }

                void Process(Bar bar)
                {
                    {{statements}}
                }

                private double Next() => one.Middle + other.Middle + drawn++;
            """) + """


            [Indicator]
            public partial class Average
            {
                [Input(Min = 1)] public int Length { get; init; } = 10;

                [Output] public Series<double> Middle => Ta.Sma(Close, Length);
            }
            """;
}
