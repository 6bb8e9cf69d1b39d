using Barline.Tests.Engine;
using Barline.Tests.Golden;

namespace Barline.Tests.Ta;

/// <summary>
/// The functions against columns of charts that the tests of an open trading engine hold, each to the digits that its file has: half a unit of the
/// last one, and more only where the prices of the file have been rounded as well, which the line then says.
/// </summary>
public sealed class LeanTaTests
{
    /// <summary>What half a unit of the last digit may be off by for the number's own rounding.</summary>
    private const double Slack = 1e-9;

    private static readonly Dictionary<string, (string File, string Column, double Tolerance, Func<ScriptContext, Series<double>> Define)> columns = new()
    {
        ["Alma, its middle at a whole place"] = ("spy_alma.txt", "ALMA", 5e-8, s => s.Ta.Alma(s.Close, 9, 0.85, 6, floor: true)),
        ["Atr"] = ("spy_atr_wilder.txt", "Average True Range 14", 5e-6, s => s.Ta.Atr(14)),
        ["Sma 20"] = ("spy_bollinger_bands.txt", "Moving Average 20", 5e-5, s => s.Ta.Sma(s.Close, 20)),

        // Bands, width and place were computed from rounded averages and bands, which adds half a unit for each.
        ["Bb.Upper"] = ("spy_bollinger_bands.txt", "Bollinger Bands® 20 2 Top", 1e-4, s => s.Ta.Bb(s.Close, 20, 2).Upper),
        ["Bb.Lower"] = ("spy_bollinger_bands.txt", "Bollinger Bands® 20 2 Bottom", 1e-4, s => s.Ta.Bb(s.Close, 20, 2).Lower),
        ["Bbw"] = ("spy_bollinger_bands.txt", "BandWidth", 1.5e-4, s => s.Ta.Bbw(s.Close, 20, 2)),
        ["HeikinAshi.Open"] = ("spy_heikin_ashi.txt", "HA_Open", 5e-8, s => s.Ta.HeikinAshi().Open),
        ["HeikinAshi.High"] = ("spy_heikin_ashi.txt", "HA_High", 5e-8, s => s.Ta.HeikinAshi().High),
        ["HeikinAshi.Low"] = ("spy_heikin_ashi.txt", "HA_Low", 5e-8, s => s.Ta.HeikinAshi().Low),
        ["HeikinAshi.Close"] = ("spy_heikin_ashi.txt", "HA_Close", 5e-8, s => s.Ta.HeikinAshi().Close),
        ["Hma"] = ("spy_hma.txt", "HMA_16", 5e-8, s => s.Ta.Hma(s.Close, 16)),
        ["Tr"] = ("spy_with_adx.txt", "TR", 5e-3, s => s.Ta.Tr()),
        ["Dmi.PlusDi"] = ("spy_with_adx.txt", "+DI14", 5e-5, s => s.Ta.Dmi(14, 14).PlusDi),
        ["Dmi.MinusDi"] = ("spy_with_adx.txt", "-DI14", 5e-5, s => s.Ta.Dmi(14, 14).MinusDi),
        ["Dmi.Adx"] = ("spy_with_adx.txt", "ADX 14", 5e-5, s => s.Ta.Dmi(14, 14).Adx),

        // Prices of single precision, 1e-5 off at 200, which the mean deviation of a quiet stretch makes hundreds of times as much.
        ["Cci"] = ("spy_with_cci.txt", "Commodity Channel Index (CCI) 14", 3e-3, s => s.Ta.Cci(s.Hlc3, 14)),

        // Closes of 17,000 with two digits: half a unit of theirs and half a unit of the column's.
        ["Sma 14"] = ("spy_with_indicators.txt", "SMA14", 1e-2, s => s.Ta.Sma(s.Close, 14)),
        ["Ema"] = ("spy_with_indicators.txt", "EMA14", 1e-2, s => s.Ta.Ema(s.Close, 14)),
        ["Rsi"] = ("spy_with_indicators.txt", "RSI 14 Wilder", 5e-6, s => s.Ta.Rsi(s.Close, 14)),
        ["Macd.Line of closes with two digits"] = ("spy_with_indicators.txt", "MACD 12 26", 1e-2, s => s.Ta.Macd(s.Close).Line),
        ["The middle of a Keltner channel of simple averages"] = ("spy_with_keltner.csv", "Middle Band", 1e-4, s => s.Ta.Sma(s.Hlc3, 20)),
        ["Keltner channel of simple averages, above"] = (
            "spy_with_keltner.csv", "Keltner Channels 20 Top", 1e-4, s => s.Ta.Sma(s.Hlc3, 20) + (1.5 * s.Ta.Sma(s.Ta.Tr(true), 20))),
        ["Keltner channel of simple averages, below"] = (
            "spy_with_keltner.csv", "Keltner Channels 20 Bottom", 1e-4, s => s.Ta.Sma(s.Hlc3, 20) - (1.5 * s.Ta.Sma(s.Ta.Tr(true), 20))),

        // Seven digits of single precision.
        ["Macd.Line"] = ("spy_with_macd.txt", "MACD", 1e-5, s => s.Ta.Macd(s.Close).Line),
        ["Macd.Signal"] = ("spy_with_macd.txt", "Signal", 1e-5, s => s.Ta.Macd(s.Close).Signal),
        ["Macd.Histogram"] = ("spy_with_macd.txt", "Histogram", 1e-5, s => s.Ta.Macd(s.Close).Histogram),
        ["Mom"] = ("spy_with_roc50.txt", "Rate of Change 50", 2e-5, s => s.Ta.Mom(s.Close, 50)),
        ["Stoch smoothed"] = ("spy_with_stoch12k3.txt", "Stochastics 12 %K 3", 5e-4, s => s.Ta.Sma(s.Ta.Stoch(s.Close, s.High, s.Low, 12), 3)),
        ["Stoch smoothed twice"] = (
            "spy_with_stoch12k3.txt", "%D 5", 5e-4, s => s.Ta.Sma(s.Ta.Sma(s.Ta.Stoch(s.Close, s.High, s.Low, 12), 3), 5)),

        // The file's titles count down: the column SMA5 is the average of 15 bars. RMA5 is the third less the second and the first.
        ["Sma 15"] = ("spy_with_rma.csv", "SMA5", 5e-8, s => s.Ta.Sma(s.Close, 15)),
        ["Sma 10"] = ("spy_with_rma.csv", "SMA10", 5e-8, s => s.Ta.Sma(s.Close, 10)),
        ["Sma 5"] = ("spy_with_rma.csv", "SMA15", 5e-8, s => s.Ta.Sma(s.Close, 5)),
        ["Three averages put together"] = (
            "spy_with_rma.csv", "RMA5", 5e-8, s => s.Ta.Sma(s.Close, 5) - s.Ta.Sma(s.Close, 10) + s.Ta.Sma(s.Close, 15)),
    };

    public static TheoryData<string> Names => [.. columns.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_column_is_met_to_the_digits_that_its_file_has(string name)
    {
        (string file, string column, double tolerance, Func<ScriptContext, Series<double>> define) = columns[name];
        GoldenTable golden = GoldenTable.Read("lean/" + file);
        double[] expected = golden.Column(column);
        double[] actual = Compute(golden, define);

        // Some files leave out values that are there, as bars before a chart's first; none has one that is not.
        int compared = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            if (!double.IsNaN(expected[i]) && !(double.IsNaN(actual[i]) && i < 15))
            {
                compared++;
                Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance + Slack, $"bar {i}: {expected[i]:R} is expected, {actual[i]:R} came");
            }
        }

        Assert.True(compared >= 180);
    }

    [Fact]
    public void On_balance_volume_is_that_of_the_file_but_for_where_it_begins()
    {
        // The file counts from an earlier bar, in single precision: sums of 2e9 are off by some hundreds on each bar, and its digits by 500.
        GoldenTable golden = GoldenTable.Read("lean/spy_with_obv.txt");
        double[] expected = golden.Column("OBV ");
        double[] actual = Compute(golden, s => s.Ta.Obv());
        double begins = expected[1] - actual[1];
        for (int i = 1; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i] - begins) <= 2000, $"bar {i}: {expected[i]:R} is expected, {actual[i] + begins:R} came");
        }
    }

    /// <summary>The function on the bars of the file; what it has no column for is the close, and the volume 0.</summary>
    private static double[] Compute(GoldenTable golden, Func<ScriptContext, Series<double>> define)
    {
        double[] close = Of("Close", "close")!;
        BarSeries bars = TestBars.Of(
            Of("Open", "open") ?? close, Of("High", "high") ?? close, Of("Low", "low") ?? close, close, Of("Volume", "Volume ") ?? new double[close.Length]);
        return LambdaIndicator.Outputs(bars, (s, outputs) => outputs.Add("x", define(s))).Outputs["x"].Values<double>().ToArray();

        double[]? Of(params string[] names) =>
            names.FirstOrDefault(golden.Titles.Contains) is { } title ? golden.Column(title) : null;
    }
}
