using System.Diagnostics;
using Barline.Tests.Engine;
using Barline.Tests.Golden;

namespace Barline.Tests.Ta;

/// <summary>What is particular to functions beyond Pine: that others have the same values, what is refused, and what a bar costs.</summary>
public sealed class StaplesTests
{
    /// <summary>
    /// The values that two libraries for JavaScript give for the last of 502 daily bars, one of them a port of the Tulip indicators; both begin their
    /// recursive averages otherwise, which by then is forgotten.
    /// </summary>
    private static readonly Dictionary<string, (double Expected, Func<ScriptContext, Series<double>> Define)> elsewhere = new()
    {
        ["Dema"] = (241.1677138996572, s => s.Ta.Dema(s.Close, 20)),
        ["Tema"] = (238.7690072727956, s => s.Ta.Tema(s.Close, 20)),
        ["Kama"] = (240.1137540707837, s => s.Ta.Kama(s.Close, 10)),
        ["Zlema"] = (237.58747852371846, s => s.Ta.Zlema(s.Close, 15)),
        ["Ppo"] = (-2.4709527703772944, s => s.Ta.Ppo(s.Close, 12, 26, 9).Line),
        ["Dpo"] = (7.070000000000363, s => s.Ta.Dpo(s.Close, 20)),
        ["Aroon.Up"] = (14.285714285714286, s => s.Ta.Aroon(14).Up),
        ["Aroon.Down"] = (78.57142857142857, s => s.Ta.Aroon(14).Down),
        ["Vortex.Plus"] = (0.8711542657647825, s => s.Ta.Vortex(14).Plus),
        ["Vortex.Minus"] = (1.116299367226708, s => s.Ta.Vortex(14).Minus),
        ["Ichimoku.Conversion"] = (241.26, s => s.Ta.Ichimoku().Conversion),
        ["Ichimoku.SpanA"] = (246.3825, s => s.Ta.Ichimoku().SpanA),
        ["MassIndex"] = (26.674449675621965, s => s.Ta.MassIndex(25, 9)),
        ["UlcerIndex"] = (8.520018292144147, s => s.Ta.UlcerIndex(s.Close, 14)),
        ["Ultimate"] = (49.52571829629629, s => s.Ta.Ultimate(7, 14, 28)),
        ["Awesome"] = (-17.769176470588008, s => s.Ta.Awesome(5, 34)),
        ["ForceIndex"] = (-16824018.42827417, s => s.Ta.ForceIndex(13)),
        ["ChaikinMoneyFlow"] = (-0.1237537423454574, s => s.Ta.ChaikinMoneyFlow(20)),
        ["StochRsi, not smoothed"] = (97.5243512695025, s => s.Ta.StochRsi(s.Close, 14, 14, 1, 1).K),
        ["Fisher"] = (-1.0888040150995981, s => s.Ta.Fisher(9).Line),
        ["Slope"] = (-1.689142857141236, s => s.Ta.Slope(s.Close, 20)),
    };

    public static TheoryData<string> Elsewhere => [.. elsewhere.Keys];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void A_function_gives_what_another_library_gives(string name)
    {
        (double expected, Func<ScriptContext, Series<double>> define) = elsewhere[name];
        GoldenTable quotes = GoldenTable.Read("skender/quotes/default.csv");
        BarSeries bars = TestBars.Of(quotes.Column("open"), quotes.Column("high"), quotes.Column("low"), quotes.Column("close"), quotes.Column("volume"));
        double actual = LambdaIndicator.Outputs(bars, (s, outputs) => outputs.Add("x", define(s))).Outputs["x"][bars.Count - 1];

        Assert.True(Math.Abs(actual - expected) <= 1e-11 * Math.Max(1, Math.Abs(expected)), $"{expected:R} is expected, {actual:R} came");
    }

    [Fact]
    public void An_argument_that_makes_no_sense_is_refused_with_the_function_and_the_value()
    {
        Refused("Ta.ZigZag was given deviation = 0; it is a percentage above 0.", s => s.Ta.ZigZag(0).Turn);
        Refused("Ta.ZigZag was given deviation = NaN; it is a finite number.", s => s.Ta.ZigZag(double.NaN).Turn);
        Refused("Ta.YangZhang was given barsPerYear = -1; it is a number above 0.", s => s.Ta.YangZhang(20, -1));
        Refused("Ta.Parkinson was given barsPerYear = Infinity; it is a finite number.", s => s.Ta.Parkinson(20, double.PositiveInfinity));
        Refused("Ta.T3 was given volumeFactor = NaN; it is a finite number.", s => s.Ta.T3(s.Close, 5, double.NaN));
        Refused("Ta.ChandelierExit was given multiplier = NaN; it is a finite number.", s => s.Ta.ChandelierExit(5, double.NaN).Long);
        Refused("Ta.SchaffTrendCycle was given cycleLength = 1; it is a number of bars, 2 or more.", s => s.Ta.SchaffTrendCycle(s.Close, cycleLength: Int(1)));
        Refused("Ta.Hurst was given length = 15; it is a number of bars, 16 or more.", s => s.Ta.Hurst(s.Close, Int(15)));

        // What the compiler would refuse if it knew the value.
        static int Int(int value) => value;
    }

    [Fact]
    public void Fits_forget_a_value_that_dwarfs_the_others_once_it_has_left()
    {
        double[] closes = [.. Enumerable.Range(0, 400).Select(i => i == 150 ? 1e12 : 100 + Math.Sin(i) + (i % 7 * 0.01))];
        foreach (int length in (int[])[5, 40, 90])
        {
            IndicatorResult result = LambdaIndicator.Outputs(TestBars.OfClose(closes), (s, outputs) =>
            {
                outputs.Add("slope", s.Ta.Slope(s.Close, length));
                outputs.Add("r2", s.Ta.RSquared(s.Close, length));
                outputs.Add("error", s.Ta.StandardError(s.Close, length));
                outputs.Add("z", s.Ta.ZScore(s.Close, length));
            });
            Near(Reference.Slope(closes, length), "slope");
            Near(Reference.RSquared(closes, length), "r2");
            Near(Reference.StandardError(closes, length), "error");
            Near(Reference.ZScore(closes, length), "z");

            void Near(double[] expected, string output)
            {
                for (int i = 150 + length; i < expected.Length; i++)
                {
                    Assert.Equal(expected[i], result.Outputs[output][i], 1e-9);
                }
            }
        }
    }

    [Fact]
    public void A_long_window_costs_no_more_than_a_short_one()
    {
        double[] walk = new double[100_000];
        Random random = new(5);
        for (int i = 0; i < walk.Length; i++)
        {
            walk[i] = i == 0 ? 100 : i % 30_000 < 3_000 ? walk[i - 1] : walk[i - 1] * Math.Exp(0.01 * (random.NextDouble() - 0.5));
        }

        // Gone through whole on each bar, windows of 20,000 would take minutes here.
        long start = Stopwatch.GetTimestamp();
        LambdaIndicator.Outputs(TestBars.OfClose(walk), (s, outputs) =>
        {
            outputs.Add("slope", s.Ta.Slope(s.Close, 20_000));
            outputs.Add("error", s.Ta.StandardError(s.Close, 20_000));
            outputs.Add("z", s.Ta.ZScore(s.Close, 20_000));
            outputs.Add("beta", s.Ta.Beta(s.Close, s.Ta.Ema(s.Close, 3), 20_000));
            outputs.Add("fractals", s.Ta.Fractals(10_000).High);
        });
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(15));
    }

    private static void Refused(string start, Func<ScriptContext, Series<double>> define)
    {
        ScriptRuntimeException exception = Assert.Throws<ScriptRuntimeException>(
            () => LambdaIndicator.Outputs(TestBars.OfClose([1, 2, 3]), (s, outputs) => outputs.Add("x", define(s))));
        Assert.StartsWith(start, Assert.IsType<ArgumentOutOfRangeException>(exception.InnerException).Message, StringComparison.Ordinal);
    }
}
