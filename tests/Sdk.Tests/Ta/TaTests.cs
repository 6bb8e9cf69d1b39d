using System.Diagnostics;
using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>What is particular to single functions: arguments, the ends of the number range, columns without values, cost.</summary>
public sealed class TaTests
{
#pragma warning disable BAR3009 // What the compiler refuses is refused at run time too.
    [Fact]
    public void A_length_that_no_window_has_is_refused_with_the_function_and_the_value()
    {
        Refused("Ta.Sma was given length = 0; it is a number of bars, 1 or more.", s => s.Ta.Sma(s.Close, 0));
        Refused("Ta.Sum was given length = -3;", s => s.Ta.Sum(s.Close, -3));
        Refused("Ta.Ema was given length = 0;", s => s.Ta.Ema(s.Close, 0));
        Refused("Ta.Rma was given length = 0;", s => s.Ta.Rma(s.Close, 0));
        Refused("Ta.Wma was given length = 0;", s => s.Ta.Wma(s.Close, 0));
        Refused("Ta.Stdev was given length = 0;", s => s.Ta.Stdev(s.Close, 0));
        Refused("Ta.Variance was given length = 0;", s => s.Ta.Variance(s.Close, 0));
        Refused("Ta.Rsi was given length = 0;", s => s.Ta.Rsi(s.Close, 0));
        Refused("Ta.Atr was given length = 0;", s => s.Ta.Atr(0));
        Refused("Ta.Highest was given length = 0;", s => s.Ta.Highest(0));
        Refused("Ta.Lowest was given length = 0;", s => s.Ta.Lowest(s.Close, 0));
        Refused("Ta.Change was given length = 0;", s => s.Ta.Change(s.Close, 0));
        Refused("Ta.Hma was given length = 1; it is a number of bars, 2 or more.", s => s.Ta.Hma(s.Close, 1));
        Refused("Ta.HighestBars was given length = 0;", s => s.Ta.HighestBars(0));
        Refused("Ta.LowestBars was given length = 0;", s => s.Ta.LowestBars(0));
        Refused("Ta.Stoch was given length = 0;", s => s.Ta.Stoch(s.Close, s.High, s.Low, 0));
        Refused("Ta.Wpr was given length = 0;", s => s.Ta.Wpr(0));
        Refused("Ta.Mom was given length = 0;", s => s.Ta.Mom(s.Close, 0));
        Refused("Ta.Roc was given length = 0;", s => s.Ta.Roc(s.Close, 0));
        Refused("Ta.Supertrend was given factor = Infinity;", s => s.Ta.Supertrend(double.PositiveInfinity, 10).Line);
        Refused("Ta.Macd was given signalLength = 0;", s => s.Ta.Macd(s.Close, 12, 26, 0).Signal);
        Refused("Ta.Bb was given multiplier = NaN; it is a finite number.", s => s.Ta.Bb(s.Close, 20, double.NaN).Upper);
        Refused("Ta.Median was given length = 0;", s => s.Ta.Median(s.Close, 0));
        Refused("Ta.PercentRank was given length = 0;", s => s.Ta.PercentRank(s.Close, 0));
        Refused("Ta.PercentileLinear was given percentage = 100.5; it is a number from 0 to 100.", s => s.Ta.PercentileLinear(s.Close, 9, 100.5));
        Refused("Ta.PercentileNearestRank was given percentage = NaN;", s => s.Ta.PercentileNearestRank(s.Close, 9, double.NaN));
        Refused("Ta.Alma was given offset = Infinity; it is a finite number.", s => s.Ta.Alma(s.Close, 9, double.PositiveInfinity));
        Refused("Ta.Alma was given sigma = 0; it is a number above 0.", s => s.Ta.Alma(s.Close, 9, 0.85, 0));
        Refused("Ta.PivotHigh was given right = -1; it is a number of bars, 0 or more.", s => s.Ta.PivotHigh(2, -1));
        Refused("Ta.ValueWhen was given the occurrence -1;", s => s.Ta.ValueWhen(s.Close > 1, s.Close, -1));
    }
#pragma warning restore BAR3009

    [Fact]
    public void Crosses_take_series_expressions_variables_and_levels()
    {
        double[] closes = [1, 3, 2, 4, 1];
        Var<double> level = new(2);
        int crosses = 0;
        ScriptRunner.Run(
            new LambdaIndicator
            {
                OnProcess = s =>
                {
                    TaNamespace ta = s.Ta;
                    bool[] all =
                    [
                        ta.Crossover(s.Close, s.Open), ta.Crossover(s.Close, 2), ta.Crossover(s.Close, 2.5), ta.Crossover(30, s.Close),
                        ta.Crossover(s.Close, level), ta.Crossover(level, s.Close), ta.Crossover(s.Close[1], s.Close - 1),
                        ta.Crossover(s.Close * 2, 5), ta.Crossover(5, s.Close * 2), ta.Crossover(level, 3), ta.Crossover(s.Close, ta.Highest(2)[1]),
                        ta.Crossunder(s.Close, s.Open), ta.Crossunder(s.Close, 2), ta.Crossunder(2, s.Close), ta.Crossunder(s.Close - 1, s.Close[1]),
                        ta.Cross(s.Close, s.Open), ta.Cross(s.Close, 2), ta.Cross(2, s.Close), ta.Cross(s.Close * 2, level + 1),
                        ta.Crossover(s.Close, 2) && ta.BarsSince(s.Close < 2) < 3,
                    ];
                    crosses += all.Count(each => each);
                },
            },
            TestBars.OfClose(closes));
        Assert.True(crosses > 0);
    }

    [Fact]
    public void Sums_forget_a_value_that_dwarfs_the_others_once_it_has_left()
    {
        double[] closes = [.. Enumerable.Range(0, 400).Select(i => i == 150 ? 1e17 : i == 200 ? double.NegativeInfinity : 1 + (i % 7 * 0.01))];
        foreach (int length in (int[])[3, 10, 40, 90])
        {
            IndicatorResult result = LambdaIndicator.Outputs(TestBars.OfClose(closes), (s, outputs) =>
            {
                outputs.Add("sma", s.Ta.Sma(s.Close, length));
                outputs.Add("wma", s.Ta.Wma(s.Close, length));
                outputs.Add("stdev", s.Ta.Stdev(s.Close, length));
            });
            double[] sma = Reference.Sma(closes, length);
            double[] wma = Reference.Wma(closes, length);
            double[] stdev = Reference.Stdev(closes, length);
            foreach (int bar in Enumerable.Range(length, closes.Length - length).Where(bar => bar < 150 || bar >= 200 + length))
            {
                Assert.Equal(sma[bar], result.Outputs["sma"][bar], 1e-8);
                Assert.Equal(wma[bar], result.Outputs["wma"][bar], 1e-10);
                Assert.Equal(stdev[bar], result.Outputs["stdev"][bar], 1e-8);
            }
        }
    }

    [Fact]
    public void Lines_and_correlations_forget_a_value_that_dwarfs_the_others_once_it_has_left()
    {
        double[] closes = [.. Enumerable.Range(0, 400).Select(i => i == 100 ? 1e17 : i == 120 ? double.NegativeInfinity : 1 + (i % 7 * 0.01))];
        double[] opens = [.. Enumerable.Range(0, 400).Select(i => i == 100 ? -1e17 : 1 + (i * i % 11 * 0.01))];
        foreach (int length in (int[])[3, 10, 40, 90])
        {
            IndicatorResult result = LambdaIndicator.Outputs(TestBars.Of(opens, closes, opens, closes, opens), (s, outputs) =>
            {
                outputs.Add("linreg", s.Ta.Linreg(s.Close, length));
                outputs.Add("cog", s.Ta.Cog(s.Close, length));
                outputs.Add("correlation", s.Ta.Correlation(s.Close, s.Open, length));
            });

            // What is left when all bars up to the last odd one have gone.
            double[] x = closes[121..];
            double[] y = opens[121..];
            double[] linreg = Reference.Linreg(x, length, 0);
            double[] cog = Reference.Cog(x, length);
            double[] correlation = Reference.Correlation(x, y, length);
            foreach (int bar in Enumerable.Range(length, x.Length - length))
            {
                Assert.Equal(linreg[bar], result.Outputs["linreg"][121 + bar], 1e-9);
                Assert.Equal(cog[bar], result.Outputs["cog"][121 + bar], 1e-9);
                Assert.Equal(correlation[bar], result.Outputs["correlation"][121 + bar], 1e-9);
            }
        }
    }

    [Fact]
    public void The_sum_of_all_values_keeps_what_a_value_that_dwarfs_them_hides()
    {
        double[] closes = [.. Enumerable.Range(0, 1000).Select(i => i == 300 ? 1e17 : i == 600 ? -1e17 : 0.01)];
        OutputColumn sum = LambdaIndicator.Outputs(TestBars.OfClose(closes), (s, outputs) => outputs.Add("x", s.Ta.Cum(s.Close))).Outputs["x"];

        Assert.Equal(3, sum[299], 1e-12);
        Assert.Equal(9.98, sum[999], 1e-12);
    }

    [Fact]
    public void The_deviation_of_equal_values_is_zero_whatever_came_before()
    {
        double[] closes = [.. Enumerable.Range(0, 500).Select(i => i < 100 ? 1e5 + (i * 0.37) : 67_123.1)];
        foreach (int length in (int[])[2, 20, 32, 33, 100])
        {
            OutputColumn stdev = LambdaIndicator.Outputs(
                TestBars.OfClose(closes), (s, outputs) => outputs.Add<double>("x", s.Ta.Max(s.Ta.Stdev(s.Close, length), s.Ta.Dev(s.Close, length)))).Outputs["x"];
            Assert.All(Enumerable.Range(100 + length, 400 - length), bar => Assert.Equal(0, stdev[bar]));
        }
    }

    /// <summary>What is added up from the first bar on, and so has a value from there.</summary>
    private static readonly string[] totals = ["Obv", "ChaikinOscillator", "Accdist", "Wad", "Pvt", "Nvi", "Pvi", "Cum", "Na.Or of a number"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    public void Columns_without_values_give_columns_without_values(int bars)
    {
        double[] na = [.. Enumerable.Repeat(double.NaN, bars)];
        IndicatorResult result = LambdaIndicator.Outputs(TestBars.OfClose(na), (s, outputs) =>
        {
            foreach (TaCase function in TaCases.All)
            {
                function.AddTo(outputs, function.Name, s.Ta, ScriptRun.Running!.Prices);
            }

            outputs.Add("Tr", s.Ta.Tr(true));
            outputs.Add("Atr", s.Ta.Atr(3));
        });
        Assert.All(result.Outputs.Values, column =>
        {
            Assert.Equal(bars, column.Count);
            Assert.All(Enumerable.Range(0, bars), bar => Assert.True(double.IsNaN(column[bar]) || totals.Contains(column.Name) || (column.ValueType == typeof(bool) && column[bar] == 0)));
        });
    }

    [Fact]
    public void An_average_of_a_huge_length_is_na()
    {
        OutputColumn[] columns = [.. LambdaIndicator.Outputs(TestBars.OfClose([1, 2, 3]), (s, outputs) =>
        {
            outputs.Add("sma", s.Ta.Sma(s.Close, int.MaxValue));
            outputs.Add("ema", s.Ta.Ema(s.Close, int.MaxValue));
            outputs.Add("wma", s.Ta.Wma(s.Close, int.MaxValue));
            outputs.Add("stdev", s.Ta.Stdev(s.Close, int.MaxValue));
            outputs.Add("highest", s.Ta.Highest(s.Close, int.MaxValue));
            outputs.Add("change", s.Ta.Change(s.Close, int.MaxValue));
            outputs.Add("when", s.Ta.ValueWhen(s.Close > 0, s.Close, int.MaxValue));
            outputs.Add("median", s.Ta.Median(s.Close, int.MaxValue));
            outputs.Add("rank", s.Ta.PercentRank(s.Close, int.MaxValue));
            outputs.Add("alma", s.Ta.Alma(s.Close, int.MaxValue));
            outputs.Add("linreg", s.Ta.Linreg(s.Close, int.MaxValue));
            outputs.Add("correlation", s.Ta.Correlation(s.Close, s.Open, int.MaxValue));
            outputs.Add("pivot", s.Ta.PivotLow(int.MaxValue, int.MaxValue));
        }).Outputs.Values];
        Assert.All(columns, column => Assert.All(Enumerable.Range(0, 3), bar => Assert.True(double.IsNaN(column[bar]))));
    }

    [Fact]
    public void Windows_of_thousands_cost_no_more_than_a_few_of_ten_on_data_that_is_hard_for_them()
    {
        double[] falling = [.. Enumerable.Range(0, 200_000).Select(i => 1e6 - i)];
        double[] infinite = [.. Enumerable.Repeat(double.PositiveInfinity, 200_000)];
        double[] none = [.. Enumerable.Repeat(0.0, 200_000)];
        foreach (double[] closes in (double[][])[falling, infinite, none])
        {
            // Gone through whole on each bar, a window of 20,000 would take half an hour here.
            long start = Stopwatch.GetTimestamp();
            LambdaIndicator.Outputs(TestBars.OfClose(closes), (s, outputs) =>
            {
                outputs.Add("highest", s.Ta.Highest(s.Close, 20_000));
                outputs.Add("sma", s.Ta.Sma(s.Close, 20_000));
                outputs.Add("wma", s.Ta.Wma(s.Close, 20_000));
                outputs.Add("stdev", s.Ta.Stdev(s.Close, 20_000));
                outputs.Add("when", s.Ta.ValueWhen(s.Close > 0, s.Close, 20_000));
                outputs.Add("linreg", s.Ta.Linreg(s.Close, 20_000));
                outputs.Add("cog", s.Ta.Cog(s.Close, 20_000));
                outputs.Add("correlation", s.Ta.Correlation(s.Close, s.Close, 20_000));
                outputs.Add("median", s.Ta.Median(s.Close, 20_000));
                outputs.Add("mode", s.Ta.Mode(s.Close, 20_000));
                outputs.Add("rank", s.Ta.PercentRank(s.Close, 20_000));
                outputs.Add("rci", s.Ta.Rci(s.Close, 20_000));
            });
            Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1));
        }
    }

    private static void Refused(string start, Func<ScriptContext, Series<double>> define)
    {
        ScriptRuntimeException exception = Assert.Throws<ScriptRuntimeException>(
            () => LambdaIndicator.Outputs(TestBars.OfClose([1, 2, 3]), (s, outputs) => outputs.Add("x", define(s))));
        Assert.StartsWith(start, Assert.IsType<ArgumentOutOfRangeException>(exception.InnerException).Message, StringComparison.Ordinal);
    }
}
