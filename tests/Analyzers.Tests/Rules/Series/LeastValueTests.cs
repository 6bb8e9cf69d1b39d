using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class LeastValueTests
{
    [Theory]
    [InlineData("_ = Ta.Sma(Close, {|BAR3009:0|});")]
    [InlineData("_ = Ta.Ema(Close, {|BAR3009:-5|});")]
    [InlineData("const int none = 0; _ = Ta.Rsi(Close, {|BAR3009:none|});")]
    [InlineData("_ = Ta.Highest({|BAR3009:0|});")]
    [InlineData("_ = Ta.Highest(High, {|BAR3009:3 - 3|});")]
    [InlineData("_ = Ta.Hma(Close, {|BAR3009:1|});")]
    [InlineData("_ = Ta.Macd(Close, 12, 26, {|BAR3009:0|});")]
    [InlineData("_ = Ta.Macd(Close, signalLength: {|BAR3009:0|});")]
    [InlineData("_ = Ta.Bb(Close, {|BAR3009:0|}, 2);")]
    [InlineData("_ = Ta.Change(Close, {|BAR3009:0|});")]
    [InlineData("_ = Ta.Supertrend(3, {|BAR3009:0|});")]
    [InlineData("_ = Ta.ValueWhen(Close > Open, Close, {|BAR3009:-1|});")]
    public void Constant_below_the_least_value_is_reported(string statements) => AnalyzerTest.Verify(SeriesScript.InProcess(statements));

    [Theory]
    [InlineData("_ = Ta.Sma(Close, 1);")]
    [InlineData("_ = Ta.Sma(Close, Length);")]
    [InlineData("_ = Ta.Sma(Close, Offset);")]
    [InlineData("_ = Ta.Hma(Close, 2);")]
    [InlineData("_ = Ta.Change(Close);")]
    [InlineData("_ = Ta.Macd(Close);")]
    [InlineData("_ = Ta.Macd(Close, slowLength: 9, fastLength: 3);")]
    [InlineData("_ = Ta.ValueWhen(Close > Open, Close, 0);")]
    [InlineData("_ = Ta.Bb(Close, 20, 0);")]
    [InlineData("_ = Ta.Bb(Close, 20, -2);")]
    [InlineData("_ = Ta.Crossover(Close, 0);")]
    [InlineData("_ = Ta.Supertrend(0, 10);")]
    [InlineData("_ = Math.Max(0, -1) + Own(0);")]
    public void Value_that_the_function_takes_is_right(string statements) => AnalyzerTest.Verify(SeriesScript.Strategy($$"""
            void Process(Bar bar)
            {
                {{statements}}
            }

            private static int Own(int length) => length;
        """));

    [Fact]
    public void Namespace_of_the_users_own_says_what_its_least_value_is() => AnalyzerTest.Verify(
        """
        using Barline;

        [ScriptNamespace("Stats")]
        public class StatsNamespace : NamespaceBase
        {
            public virtual Series<double> Smooth(Series<double> source, [AtLeast(3)] int length) => Ta.Ema(source, length);
        }

        public sealed class OwnStats : StatsNamespace
        {
            public override Series<double> Smooth(Series<double> source, int length) => Ta.Sma(source, length);
        }

        [Indicator]
        [Uses<StatsNamespace>]
        public partial class Mine
        {
            [Output] public Series<double> Wrong => Stats.Smooth(Close, {|BAR3009:2|});

            [Output] public Series<double> Right => Stats.Smooth(Close, 3);

            [Output] public Series<double> Derived => new OwnStats().Smooth(Close, {|BAR3009:2|});
        }
        """);
}
