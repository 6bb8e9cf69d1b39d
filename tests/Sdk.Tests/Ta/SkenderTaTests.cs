using System.Text.Json;
using Barline.Tests.Engine;
using Barline.Tests.Golden;

namespace Barline.Tests.Ta;

/// <summary>
/// The functions against results that the Stock.Indicators library keeps for its own tests, each within the rounding of doubles from the bar on that
/// the line says: that library leaves the first true range out of its average, and a trend of its own begins elsewhere.
/// </summary>
public sealed class SkenderTaTests
{
    private static readonly Dictionary<string, (string File, string Field, int From, Func<ScriptContext, Series<double>> Define)> fields = new()
    {
        ["Sma"] = ("sma", "sma", 0, s => s.Ta.Sma(s.Close, 20)),
        ["Ema"] = ("ema", "ema", 0, s => s.Ta.Ema(s.Close, 20)),
        ["Wma"] = ("wma", "wma", 0, s => s.Ta.Wma(s.Close, 14)),
        ["Bb.Middle"] = ("bb", "sma", 0, s => s.Ta.Bb(s.Close, 20, 2).Middle),
        ["Bb.Upper"] = ("bb", "upperBand", 0, s => s.Ta.Bb(s.Close, 20, 2).Upper),
        ["Bb.Lower"] = ("bb", "lowerBand", 0, s => s.Ta.Bb(s.Close, 20, 2).Lower),
        ["Bbw in percent"] = ("bb", "width", 0, s => s.Ta.Bbw(s.Close, 20, 2) / 100),
        ["ZScore"] = ("bb", "zScore", 0, s => s.Ta.ZScore(s.Close, 20)),
        ["Tr"] = ("atr", "tr", 0, s => s.Ta.Tr()),
        ["Wilder's average of the true ranges but for the first bar's"] = ("atr", "atr", 0, s => s.Ta.Rma(s.Ta.Tr(), 14)),
        ["Atr"] = ("atr", "atr", 480, s => s.Ta.Atr(14)),
        ["Dmi.PlusDi"] = ("adx", "pdi", 0, s => s.Ta.Dmi(14, 14).PlusDi),
        ["Dmi.MinusDi"] = ("adx", "mdi", 0, s => s.Ta.Dmi(14, 14).MinusDi),
        ["Dmi.Adx"] = ("adx", "adx", 0, s => s.Ta.Dmi(14, 14).Adx),
        ["Macd.Line"] = ("macd", "macd", 0, s => s.Ta.Macd(s.Close).Line),
        ["Macd.Signal"] = ("macd", "signal", 0, s => s.Ta.Macd(s.Close).Signal),
        ["Macd.Histogram"] = ("macd", "histogram", 0, s => s.Ta.Macd(s.Close).Histogram),
        ["Ema 12"] = ("macd", "fastEma", 0, s => s.Ta.Ema(s.Close, 12)),
        ["Ema 26"] = ("macd", "slowEma", 0, s => s.Ta.Ema(s.Close, 26)),
        ["Obv"] = ("obv", "obv", 0, s => s.Ta.Obv()),
        ["Mom"] = ("roc", "momentum", 0, s => s.Ta.Mom(s.Close, 14)),
        ["Roc"] = ("roc", "roc", 0, s => s.Ta.Roc(s.Close, 14)),
        ["Rsi"] = ("rsi", "rsi", 0, s => s.Ta.Rsi(s.Close, 14)),
        ["Stoch smoothed"] = ("stoch", "k", 0, s => s.Ta.Sma(s.Ta.Stoch(s.Close, s.High, s.Low, 14), 3)),
        ["Stoch smoothed twice"] = ("stoch", "d", 0, s => s.Ta.Sma(s.Ta.Sma(s.Ta.Stoch(s.Close, s.High, s.Low, 14), 3), 3)),
        ["Supertrend.Line"] = ("supertrend", "superTrend", 400, s => s.Ta.Supertrend(3, 10).Line),
    };

    public static TheoryData<string> Names => [.. fields.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_result_is_met_within_the_rounding_of_doubles(string name)
    {
        (string file, string field, int from, Func<ScriptContext, Series<double>> define) = fields[name];
        double?[] expected = Results(file, field);
        double[] actual = Compute(define);
        double scale = expected.Max(value => Math.Abs(value ?? 0));
        for (int i = from; i < expected.Length; i++)
        {
            Assert.True(
                expected[i] is { } value ? Math.Abs(value - actual[i]) <= 1e-12 * scale : double.IsNaN(actual[i]),
                $"bar {i}: {expected[i]:R} is expected, {actual[i]:R} came");
        }
    }

    private static double?[] Results(string file, string field)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(GoldenData.Path($"skender/results/{file}.standard.json")));
        return [.. document.RootElement.EnumerateArray().Select(row => row.GetProperty(field)).Select(value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble())];
    }

    private static double[] Compute(Func<ScriptContext, Series<double>> define)
    {
        GoldenTable quotes = GoldenTable.Read("skender/quotes/default.csv");
        BarSeries bars = TestBars.Of(quotes.Column("open"), quotes.Column("high"), quotes.Column("low"), quotes.Column("close"), quotes.Column("volume"));
        return LambdaIndicator.Outputs(bars, (s, outputs) => outputs.Add("x", define(s))).Outputs["x"].Values<double>().ToArray();
    }
}
