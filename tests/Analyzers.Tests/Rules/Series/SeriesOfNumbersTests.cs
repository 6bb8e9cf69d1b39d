using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class SeriesOfNumbersTests
{
    [Theory]
    [InlineData("_ = Ta.Sma({|BAR3011:up|}, 5);")]
    [InlineData("Series<double> truth = {|BAR3011:up|};")]
    [InlineData("_ = Ta.Crossover({|BAR3011:up|}, Close);")]
    [InlineData("_ = Ta.Highest({|BAR3011:Time|}, 5);")]
    [InlineData("_ = (Series<double>){|BAR3011:up|};")]
    public void Series_that_holds_no_numbers_is_reported(string statements) => AnalyzerTest.Verify(Script(statements));

    [Theory]
    [InlineData("_ = Ta.Sma(BarIndex, 5);")]
    [InlineData("_ = Ta.Sma(Close, 5);")]
    [InlineData("_ = Close / BarIndex;")]
    [InlineData("Series<double> number = BarIndex;")]
    [InlineData("_ = Ta.BarsSince(up);")]
    [InlineData("Series<bool> same = up;")]
    [InlineData("bool now = up;")]
    [InlineData("DateTime time = Time;")]
    public void Series_of_numbers_is_right(string statements) => AnalyzerTest.Verify(Script(statements));

    [Fact]
    public void Series_of_a_type_parameter_is_right_until_its_type_is_known() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Helper
        {
            public static Series<double> Numbers<T>(Series<T> series) => series;
        }
        """);

    private static string Script(string statements) => SeriesScript.Strategy($$"""
            private Series<bool> up;

            void Setup() => up = Close > Open;

            void Process(Bar bar)
            {
                {{statements}}
            }
        """);
}
