using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>Columns so long that recursive averages are computed at several places side by side: the bits are those of one bar after the other.</summary>
public sealed class RecursiveColumnTests
{
    private const int Count = 120_000;

    private static readonly Dictionary<string, TaCase> functions = new (string Name, Func<TaNamespace, BarPrices, Series<double>> Define)[]
    {
        ("Ema 1", (ta, p) => ta.Ema(p.Close, 1)),
        ("Ema 20", (ta, p) => ta.Ema(p.Close, 20)),
        ("Ema 300", (ta, p) => ta.Ema(p.Close, 300)),
        ("Rma 14", (ta, p) => ta.Rma(p.Close, 14)),
        ("Rma 100", (ta, p) => ta.Rma(p.Close, 100)),
        ("Rsi 14", (ta, p) => ta.Rsi(p.Close, 14)),
        ("Atr 14", (ta, p) => ta.Atr(14)),
        ("Macd", (ta, p) => ta.Macd(p.Close).Line),
        ("Macd signal", (ta, p) => ta.Macd(p.Close).Signal),
        ("Macd histogram", (ta, p) => ta.Macd(p.Close).Histogram),
        ("Dmi plus", (ta, p) => ta.Dmi(14, 14).PlusDi),
        ("Dmi minus", (ta, p) => ta.Dmi(14, 14).MinusDi),
        ("Adx", (ta, p) => ta.Dmi(14, 14).Adx),
        ("Adx 1", (ta, p) => ta.Dmi(1, 3).Adx),
        ("Bb upper", (ta, p) => ta.Bb(p.Close, 20, 2).Upper),
        ("Bb lower", (ta, p) => ta.Bb(p.Close, 20, 2).Lower),
        ("Bb lower 40", (ta, p) => ta.Bb(p.Close, 40, -1.5).Lower),
    }.Select(each => new TaCase(each.Name, (ta, prices) => each.Define(ta, prices), _ => [], 0)).ToDictionary(each => each.Name);

    public static TheoryData<string, Kind> Cases => [.. from name in functions.Keys from kind in Enum.GetValues<Kind>() select (name, kind)];

    /// <summary>What the bars are like.</summary>
    public enum Kind
    {
        /// <summary>A random walk.</summary>
        Walk,

        /// <summary>Long stretches of one price, from which averages that began differently get stuck apart.</summary>
        Flat,

        /// <summary>Gaps of na, infinite values, values from which averages overflow, and some that they stay large from.</summary>
        Odd,

        /// <summary>Half of the bars without any range, at the start all of them.</summary>
        Still,
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_long_column_has_the_bits_of_one_bar_after_the_other(string name, Kind kind)
    {
        TaCase function = functions[name];
        BarSeries bars = BarsOf(kind).Bars;
        OutputColumn whole = LambdaIndicator.Outputs(bars, (s, outputs) => function.AddTo(outputs, "x", s.Ta, ScriptRun.Running!.Prices)).Outputs["x"];
        Var<double>[] live = [new(), new(), new(), new(), new()];
        int differing = 0;
        int numbers = 0;
        ScriptRunner.Run(
            new LambdaIndicator
            {
                OnSetup = s => ScriptRun.Running!.Prices = new BarPrices(live[0], live[1], live[2], live[3], live[4], s.BarIndex, s.Time),
                OnProcess = s =>
                {
                    live[0].Value = s.Open;
                    live[1].Value = s.High;
                    live[2].Value = s.Low;
                    live[3].Value = s.Close;
                    live[4].Value = s.Volume;
                    double now = function.Now(s.Ta, ScriptRun.Running!.Prices);
                    double then = whole[s.BarIndex];
                    numbers += double.IsNaN(now) ? 0 : 1;
                    differing += (double.IsNaN(now) && double.IsNaN(then)) || BitConverter.DoubleToInt64Bits(now) == BitConverter.DoubleToInt64Bits(then) ? 0 : 1;
                },
            },
            bars);

        Assert.Equal(0, differing);
        Assert.True(numbers > Count / 3, $"{numbers} bars had a value");
    }

    private static BarColumnsOf BarsOf(Kind kind)
    {
        Random random = new(23);
        double[] closes = new double[Count];
        double[] highs = new double[Count];
        double[] lows = new double[Count];
        double price = 100;
        for (int i = 0; i < Count; i++)
        {
            bool isStill = kind == Kind.Still && (i < 10_000 || random.Next(2) == 0);
            price += isStill || (kind == Kind.Flat && i % 20_000 > 3000) ? 0 : (random.NextDouble() - 0.5) + (0.01 * (100 - price));
            closes[i] = price;
            highs[i] = price + (isStill ? 0 : random.NextDouble());
            lows[i] = price - (isStill ? 0 : random.NextDouble());
        }

        if (kind == Kind.Odd)
        {
            for (int i = 20_000; i < 25_000; i += 40 + random.Next(100))
            {
                closes[i] = random.Next(2) == 0 ? double.NaN : closes[i];
                highs[i + 1] = random.Next(2) == 0 ? double.NaN : highs[i + 1];
                lows[i + 2] = random.Next(4) == 0 ? double.NegativeInfinity : lows[i + 2];
            }

            closes[30_000] = double.PositiveInfinity;
            closes[40_000] = highs[40_000] = 1e308;
            closes[50_000] = 1e200;
            highs[70_000] = lows[70_001] = -1e160;
        }

        return new(closes, highs, lows, closes, closes);
    }
}
