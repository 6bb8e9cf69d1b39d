using System.Globalization;
using Barline.Tests.Engine;
using Barline.Tests.Golden;

namespace Barline.Tests.Ta;

/// <summary>
/// The functions against columns that TradingView exported, to the last of the 17 digits that the files print: bit for bit. Two exceptions,
/// both because the way in which TradingView keeps a running sum is not known: simple averages and their quotients agree to a few units in the last
/// place, and standard deviations to the rounding of the difference of two sums, which is how TradingView computes them.
/// </summary>
public sealed class GoldenTaTests
{
    private const string Folder = "tradingview/t20_ta/";

    /// <summary>The distance of neighbouring doubles at the prices of the files, which lie between 1 and 2.</summary>
    private const double Unit = 2.220446049250313E-16;

    private static readonly Dictionary<string, (string File, Func<ScriptContext, Series<double>> Define)> exact = new()
    {
        ["ta.ema(close, 20)"] = ("ma.csv", s => s.Ta.Ema(s.Close, 20)),
        ["ta.ema(ohlc4, 10)"] = ("ma.csv", s => s.Ta.Ema(s.Ohlc4, 10)),
        ["ta.rma(hlcc4, 5)"] = ("ma.csv", s => s.Ta.Rma(s.Hlcc4, 5)),
        ["ta.rma(high, 15)"] = ("ma.csv", s => s.Ta.Rma(s.High, 15)),
        ["ta.wma(close, 5)"] = ("ma.csv", s => s.Ta.Wma(s.Close, 5)),
        ["ta.wma(close, 20)"] = ("ma.csv", s => s.Ta.Wma(s.Close, 20)),
        ["ta.tr(false)"] = ("tr.csv", s => s.Ta.Tr(false)),
        ["ta.tr(true)"] = ("tr.csv", s => s.Ta.Tr(true)),
        ["ta.tr"] = ("tr.csv", s => s.Ta.Tr()),
        ["ta.atr(14)"] = ("tr.csv", s => s.Ta.Atr(14)),
        ["ta.macd(close, 12, 26, 9).macd"] = ("macd.csv", s => s.Ta.Macd(s.Close, 12, 26, 9).Line),
        ["ta.macd(close, 12, 26, 9).signal"] = ("macd.csv", s => s.Ta.Macd(s.Close, 12, 26, 9).Signal),
        ["ta.macd(close, 12, 26, 9).hist"] = ("macd.csv", s => s.Ta.Macd(s.Close, 12, 26, 9).Histogram),
        ["ta.rsi(close, 14)"] = ("mfi+rsi+stoch.csv", s => s.Ta.Rsi(s.Close, 14)),
        ["ta.highest(10)"] = ("highest+lowest.csv", s => s.Ta.Highest(10)),
        ["ta.highest(close, 10)"] = ("highest+lowest.csv", s => s.Ta.Highest(s.Close, 10)),
        ["ta.lowest(10)"] = ("highest+lowest.csv", s => s.Ta.Lowest(10)),
        ["ta.lowest(close, 10)"] = ("highest+lowest.csv", s => s.Ta.Lowest(s.Close, 10)),
        ["ta.highestbars(10)"] = ("highest+lowest.csv", s => s.Ta.HighestBars(10)),
        ["ta.highestbars(close, 10)"] = ("highest+lowest.csv", s => s.Ta.HighestBars(s.Close, 10)),
        ["ta.lowestbars(10)"] = ("highest+lowest.csv", s => s.Ta.LowestBars(10)),
        ["ta.lowestbars(close, 10)"] = ("highest+lowest.csv", s => s.Ta.LowestBars(s.Close, 10)),
        ["ta.alma(close, 5, 0.85, 6)"] = ("ma.csv", s => s.Ta.Alma(s.Close, 5, 0.85, 6)),
        ["ta.alma(close, 10, 0.55, 12)"] = ("ma.csv", s => s.Ta.Alma(s.Close, 10, 0.55, 12)),
        ["ta.swma(hlc3)"] = ("ma.csv", s => s.Ta.Swma(s.Hlc3)),
        ["ta.linreg(close, 20, 0)"] = ("linreg.csv", s => s.Ta.Linreg(s.Close, 20, 0)),
        ["ta.linreg(close, 20, 10)"] = ("linreg.csv", s => s.Ta.Linreg(s.Close, 20, 10)),
        ["ta.pivothigh(10, 5)"] = ("pivot.csv", s => s.Ta.PivotHigh(10, 5)),
        ["ta.pivothigh(close, 10, 5)"] = ("pivot.csv", s => s.Ta.PivotHigh(s.Close, 10, 5)),
        ["ta.pivotlow(10, 5)"] = ("pivot.csv", s => s.Ta.PivotLow(10, 5)),
        ["ta.pivotlow(close, 10, 5)"] = ("pivot.csv", s => s.Ta.PivotLow(s.Close, 10, 5)),
        ["ta.hma(close, 9)"] = ("ma.csv", s => s.Ta.Hma(s.Close, 9)),
        ["ta.hma(close, 20)"] = ("ma.csv", s => s.Ta.Hma(s.Close, 20)),
        ["ta.stoch(close, high, low, 20)"] = ("mfi+rsi+stoch.csv", s => s.Ta.Stoch(s.Close, s.High, s.Low, 20)),
        ["ta.dmi(17, 14).dip"] = ("dmi.csv", s => s.Ta.Dmi(17, 14).PlusDi),
        ["ta.dmi(17, 14).dim"] = ("dmi.csv", s => s.Ta.Dmi(17, 14).MinusDi),
        ["ta.dmi(17, 14).adx"] = ("dmi.csv", s => s.Ta.Dmi(17, 14).Adx),
        ["ta.kc(close, 20, 2).base"] = ("kc.csv", s => s.Ta.Kc(s.Close, 20, 2).Middle),
        ["ta.kc(close, 20, 2).upper"] = ("kc.csv", s => s.Ta.Kc(s.Close, 20, 2).Upper),
        ["ta.kc(close, 20, 2).lower"] = ("kc.csv", s => s.Ta.Kc(s.Close, 20, 2).Lower),
        ["ta.kcw(close, 20, 2.1, useTrueRange=false)"] = ("kc.csv", s => s.Ta.Kcw(s.Close, 20, 2.1, useTrueRange: false)),
        ["ta.sar(0.02, 0.02, 0.2)"] = ("sar.csv", s => s.Ta.Sar(0.02, 0.02, 0.2)),
        ["ta.valuewhen(ta.cross(slow, fast), close, 1)"] = (
            "valuewhen.csv",
            s => s.Ta.ValueWhen(s.Ta.Cross(s.Ta.Sma(s.Close, 14), s.Ta.Sma(s.Close, 7)), s.Close, 1)),
    };

    public static TheoryData<string> ExactColumns => [.. exact.Keys];

    [Theory]
    [MemberData(nameof(ExactColumns))]
    public void A_column_is_that_of_TradingView_bit_for_bit(string title)
    {
        (string file, Func<ScriptContext, Series<double>> define) = exact[title];
        GoldenTable golden = GoldenTable.Read(Folder + file);
        double[] expected = golden.Column(title);
        double[] actual = Compute(golden, define);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(actual[i].Equals(expected[i]), $"bar {i}: {expected[i]:R} is expected, {actual[i]:R} came");
        }
    }

    [Fact]
    public void A_simple_average_is_within_four_units_of_the_last_place()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "ma.csv");
        Near(golden.Column("ta.sma(close, 10)"), Compute(golden, s => s.Ta.Sma(s.Close, 10)), _ => 4 * Unit);
        Near(golden.Column("ta.sma(hl2, 20)"), Compute(golden, s => s.Ta.Sma(s.Hl2, 20)), _ => 4 * Unit);
        Near(golden.Column("ta.sma(hlc3, 15)"), Compute(golden, s => s.Ta.Sma(s.Hlc3, 15)), _ => 4 * Unit);
    }

    [Fact]
    public void An_average_weighted_by_volume_is_within_eight_units_of_the_last_place()
    {
        // It is the quotient of two simple averages, each within four.
        GoldenTable golden = GoldenTable.Read(Folder + "ma.csv");
        Near(golden.Column("ta.vwma(close, 20)"), Compute(golden, s => s.Ta.Vwma(s.Close, 20)), _ => 8 * Unit);
    }

    [Fact]
    public void Rises_and_falls_of_an_average_are_those_of_TradingView()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "falling+rising.csv");
        IndicatorResult result = LambdaIndicator.Outputs(golden.Bars(), (s, outputs) =>
        {
            outputs.Add<bool>("rising", s.Ta.Rising(s.Ta.Ema(s.Close, 20), 5));
            outputs.Add<bool>("falling", s.Ta.Falling(s.Ta.Ema(s.Close, 20), 5));
        });

        Assert.Equal(golden.Column("ta.rising(ema, 5)"), result.Outputs["rising"].Values<bool>().ToArray().Select(truth => truth ? 1.0 : 0));
        Assert.Equal(golden.Column("ta.falling(ema, 5)"), result.Outputs["falling"].Values<bool>().ToArray().Select(truth => truth ? -1.0 : 0));
    }

    [Fact]
    public void Na_is_replaced_as_by_TradingView()
    {
        GoldenTable golden = GoldenTable.Read("tradingview/t00_base/na.csv");
        IndicatorResult result = LambdaIndicator.Outputs(TestBars.OfClose(golden.Column("val")), (s, outputs) =>
        {
            outputs.Add<double>("nz(val)", s.Ta.Nz(s.Close));
            outputs.Add<double>("nz(val, 2)", s.Ta.Nz(s.Close, 2));
            outputs.Add("fixnan(val)", s.Ta.FixNan(s.Close));
        });

        Assert.All(result.Outputs, each => Assert.Equal(golden.Column(each.Key), each.Value.Values<double>().ToArray()));
    }

    [Theory]
    [InlineData("array.median(a)")]
    [InlineData("array.mode(a)")]
    [InlineData("array.percentile_linear_interpolation(a, 0.5)", 0.5)]
    [InlineData("array.percentile_linear_interpolation(a, 50)", 50)]
    [InlineData("array.percentile_linear_interpolation(a, 70)", 70)]
    [InlineData("array.percentile_nearest_rank(a, 0.5)", 0.5)]
    [InlineData("array.percentile_nearest_rank(a, 50)", 50)]
    [InlineData("array.percentile_nearest_rank(a, 70)", 70)]
    [InlineData("array.range(a)")]
    public void A_statistic_of_a_window_is_that_of_an_array_of_its_values(string title, double percentage = 0)
    {
        string[] lines = [.. File.ReadLines(GoldenData.Path("tradingview/t06_array/test_002_array_functions.txt"))];
        string found = lines.First(line => line.Contains(title + ": ", StringComparison.Ordinal));
        double expected = double.Parse(found[(found.IndexOf(title, StringComparison.Ordinal) + title.Length + 2)..], CultureInfo.InvariantCulture);

        // The array that the log shows under array.join, in another order.
        double[] values = [8, 0, 10, 5, 1, 7, 2, 9, 4, 6];
        OutputColumn column = LambdaIndicator.Outputs(TestBars.OfClose(values), (s, outputs) => outputs.Add("x", title.Split('.', '(')[1] switch
        {
            "median" => s.Ta.Median(s.Close, 10),
            "mode" => s.Ta.Mode(s.Close, 10),
            "range" => s.Ta.Range(s.Close, 10),
            "percentile_nearest_rank" => s.Ta.PercentileNearestRank(s.Close, 10, percentage),
            _ => s.Ta.PercentileLinear(s.Close, 10, percentage),
        })).Outputs["x"];

        Assert.Equal(expected, column[9]);
    }

    [Fact]
    public void A_price_is_rounded_to_a_tick_as_by_TradingView()
    {
        string[] lines = [.. File.ReadLines(GoldenData.Path("tradingview/t04_math/test_001_math.txt"))];
        double rounded = 0;
        RunOptions options = new() { Instrument = new Instrument { TickSize = 0.00001 } };
        ScriptRunner.Run(new LambdaIndicator { OnProcess = s => rounded = s.Ta.RoundToTick(1.56789918) }, TestBars.OfClose([1]), options);

        // The log has the results of a list of calls, of which this is the 18th.
        Assert.EndsWith($": {rounded.ToString("R", CultureInfo.InvariantCulture)}", lines[17], StringComparison.Ordinal);
    }

    [Fact]
    public void Bollinger_bands_are_within_the_rounding_of_a_difference_of_two_sums()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "bb.csv");
        double[] middle = golden.Column("ta.bb(close, 20, 2).base");
        double[] upper = golden.Column("ta.bb(close, 20, 2).upper");
        Near(middle, Compute(golden, s => s.Ta.Bb(s.Close, 20, 2).Middle), _ => 4 * Unit);

        // The mean of squares less the square of the mean, each near 1.1 and right to a few units, is off by as many units; the root divides
        // that by twice the deviation, and the band is two deviations away.
        Func<int, double> rounding = bar => (8 * Unit / (2 * (upper[bar] - middle[bar]) / 2) * 2) + (4 * Unit);
        Near(upper, Compute(golden, s => s.Ta.Bb(s.Close, 20, 2).Upper), rounding);
        Near(golden.Column("ta.bb(close, 20, 2).lower"), Compute(golden, s => s.Ta.Bb(s.Close, 20, 2).Lower), rounding);
    }

    [Fact]
    public void The_width_of_the_Bollinger_bands_is_within_the_rounding_of_the_bands()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "bb.csv");
        double[] middle = golden.Column("ta.bb(close, 20, 2).base");
        double[] width = golden.Column("ta.bbw(close, 20, 2.1)");

        // As for the bands: a variance that is off by 8 units makes a deviation that is off by that over twice the deviation. The width is 4.2
        // deviations in percent of the middle.
        Near(width, Compute(golden, s => s.Ta.Bbw(s.Close, 20, 2.1)), bar =>
        {
            double deviation = width[bar] * middle[bar] / 420;
            return ((8 * Unit / (2 * deviation) * 4.2) + (8 * Unit)) / middle[bar] * 100;
        });
    }

    [Fact]
    public void The_money_flow_index_is_within_the_rounding_of_two_sums()
    {
        // Sums of 14 amounts near 3,000 are right to a few units of their last place, and so is their ratio, relative to its size.
        GoldenTable golden = GoldenTable.Read(Folder + "mfi+rsi+stoch.csv");
        double[] expected = golden.Column("ta.mfi(close, 14)");
        Near(expected, Compute(golden, s => s.Ta.Mfi(s.Close, 14)), _ => 100 * 8 * Unit);
    }

    [Fact]
    public void Crosses_of_two_averages_are_those_of_TradingView()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "cross.csv");
        BarSeries bars = golden.Bars();
        IndicatorResult result = LambdaIndicator.Outputs(bars, (s, outputs) =>
        {
            Series<double> fast = s.Ta.Ema(s.Close, 5);
            Series<double> slow = s.Ta.Ema(s.Close, 11);
            outputs.Add<bool>("cross", s.Ta.Cross(fast, slow));
            outputs.Add<bool>("over", s.Ta.Crossover(fast, slow));
            outputs.Add<bool>("under", s.Ta.Crossunder(fast, slow));
        });
        Draws("ta.cross(ema1, ema2)", "cross", 0.5);
        Draws("ta.crossover(ema1, ema2)", "over", 1);
        Draws("ta.crossunder(ema1, ema2)", "under", -1);

        void Draws(string title, string output, double mark) =>
            Assert.Equal(golden.Column(title), result.Outputs[output].Values<bool>().ToArray().Select(truth => truth ? mark : 0));
    }

    [Fact]
    public void The_line_of_the_supertrend_and_its_side_are_those_of_TradingView()
    {
        GoldenTable golden = GoldenTable.Read(Folder + "supertrend.csv");
        double[] up = golden.Column("ta.supertrend(3, 10).up");
        double[] down = golden.Column("ta.supertrend(3, 10).down");
        double[] line = Compute(golden, s => s.Ta.Supertrend(3, 10).Line);
        double[] direction = Compute(golden, s => s.Ta.Supertrend(3, 10).Direction);
        for (int i = 0; i < line.Length; i++)
        {
            Assert.Equal((up[i], down[i]), direction[i] < 0 ? (line[i], double.NaN) : (double.NaN, line[i]));
        }
    }

    [Fact]
    public void A_series_that_changes_sides_on_each_bar_crosses_on_each_bar()
    {
        (bool Cross, bool Over, bool Under)[] expected =
        [
            .. File.ReadLines(GoldenData.Path(Folder + "test_112_cross_adjacent.txt"))
                .Where(line => line.Contains("a=", StringComparison.Ordinal))
                .Select(line => (Is(line, "cross"), Is(line, "over"), Is(line, "under"))),
        ];
        double[] sides = [.. Enumerable.Range(0, expected.Length + 1).Select(i => i % 2 == 0 ? 1.0 : -1)];
        IndicatorResult result = LambdaIndicator.Outputs(TestBars.OfClose(sides), (s, outputs) =>
        {
            outputs.Add<bool>("cross", s.Ta.Cross(s.Close, 0));
            outputs.Add<bool>("over", s.Ta.Crossover(s.Close, 0));
            outputs.Add<bool>("under", s.Ta.Crossunder(s.Close, 0));
        });
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(
                expected[i],
                (result.Outputs["cross"][i + 1] == 1, result.Outputs["over"][i + 1] == 1, result.Outputs["under"][i + 1] == 1));
        }

        static bool Is(string line, string name) => line.Contains(name + "=true", StringComparison.Ordinal);
    }

    private static double[] Compute(GoldenTable golden, Func<ScriptContext, Series<double>> define) =>
        LambdaIndicator.Outputs(golden.Bars(), (s, outputs) => outputs.Add("x", define(s))).Outputs["x"].Values<double>().ToArray();

    private static void Near(double[] expected, double[] actual, Func<int, double> tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(
                double.IsNaN(expected[i]) ? double.IsNaN(actual[i]) : Math.Abs(expected[i] - actual[i]) <= tolerance(i),
                $"bar {i}: {expected[i]:R} is expected, {actual[i]:R} came");
        }
    }
}
