using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>What is kept from bar to bar recovers from values that dwarf all others, and does not drift.</summary>
/// <remarks>All functions go over 200,000 bars; over 10 million go those whose sums are kept in the ways that all the others build on.</remarks>
public sealed class DriftTests
{
    private const double Spike = 1e12;
    private const double Allowed = 1e-9;

    private static readonly Dictionary<string, TaCase> functions = ((IEnumerable<TaCase>)
    [
        .. Lengths("Sma", (ta, x, _, n) => ta.Sma(x, n), (x, _, n) => Reference.Sma(x, n)),
        .. Lengths("Sum", (ta, x, _, n) => ta.Sum(x, n), (x, _, n) => Reference.Sum(x, n)),
        .. Lengths("Wma", (ta, x, _, n) => ta.Wma(x, n), (x, _, n) => Reference.Wma(x, n)),
        .. Lengths("Stdev", (ta, x, _, n) => ta.Stdev(x, n), (x, _, n) => Reference.Stdev(x, n)),
        .. Lengths("Variance", (ta, x, _, n) => ta.Variance(x, n), (x, _, n) => Reference.Variance(x, n, biased: true)),
        .. Lengths("Linreg", (ta, x, _, n) => ta.Linreg(x, n), (x, _, n) => Reference.Linreg(x, n, 0)),
        .. Lengths("Slope", (ta, x, _, n) => ta.Slope(x, n), (x, _, n) => Reference.Slope(x, n)),
        .. Lengths("RSquared", (ta, x, _, n) => ta.RSquared(x, n), (x, _, n) => Reference.RSquared(x, n)),
        .. Lengths("StandardError", (ta, x, _, n) => ta.StandardError(x, n), (x, _, n) => Reference.StandardError(x, n)),
        .. Lengths("ZScore", (ta, x, _, n) => ta.ZScore(x, n), (x, _, n) => Reference.ZScore(x, n)),
        .. Lengths("Correlation", (ta, x, y, n) => ta.Correlation(x, y, n), Reference.Correlation),
        .. Lengths("Beta", (ta, x, y, n) => ta.Beta(x, y, n), Reference.Beta),
        .. Lengths("Cog", (ta, x, _, n) => ta.Cog(x, n), (x, _, n) => Reference.Cog(x, n)),
        .. Lengths("Cci", (ta, x, _, n) => ta.Cci(x, n), (x, _, n) => Reference.Cci(x, n)),
        .. Lengths("Dev", (ta, x, _, n) => ta.Dev(x, n), (x, _, n) => Reference.Dev(x, n)),
        .. Lengths("Cmo", (ta, x, _, n) => ta.Cmo(x, n), (x, _, n) => Reference.Cmo(x, n)),
        .. Lengths("Dpo", (ta, x, _, n) => ta.Dpo(x, n), (x, _, n) => Reference.Dpo(x, n)),
        .. Lengths("UlcerIndex", (ta, x, _, n) => ta.UlcerIndex(x, n), (x, _, n) => Reference.UlcerIndex(x, n)),
        .. Lengths("HistoricalVolatility", (ta, x, _, n) => ta.HistoricalVolatility(x, n, 252), (x, _, n) => Reference.HistoricalVolatility(x, n, 252)),
        .. OfBars("Vwma", (ta, p, n) => ta.Vwma(p.Close, n), (b, n) => Reference.Vwma(b.Close, b.Volume, n)),
        .. OfBars("Mfi", (ta, p, n) => ta.Mfi(p.Close, n), (b, n) => Reference.Mfi(b.Close, b.Volume, n)),
        .. OfBars("ChaikinMoneyFlow", (ta, _, n) => ta.ChaikinMoneyFlow(n), Reference.ChaikinMoneyFlow),
        .. OfBars("Choppiness", (ta, _, n) => ta.Choppiness(n), Reference.Choppiness),
        .. OfBars("Vortex", (ta, _, n) => ta.Vortex(n).Plus, (b, n) => Reference.Vortex(b, b.High, b.Low, n)),
        .. OfBars("Parkinson", (ta, _, n) => ta.Parkinson(n, 252), (b, n) => Reference.Parkinson(b, n, 252)),
        .. OfBars("GarmanKlass", (ta, _, n) => ta.GarmanKlass(n, 252), (b, n) => Reference.GarmanKlass(b, n, 252)),
        .. OfBars("YangZhang", (ta, _, n) => ta.YangZhang(n, 252), (b, n) => Reference.YangZhang(b, n, 252)),
    ]).ToDictionary(function => function.Name);

    private static readonly BarColumnsOf twoHundredThousand = BarsWithSpike(200_000);

    public static TheoryData<string> Names => [.. functions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_forgets_a_spike_that_has_left_its_window(string name) => Check(twoHundredThousand, functions[name]);

    [Fact]
    public void Sums_over_ten_million_bars_do_not_drift()
    {
        BarColumnsOf bars = BarsWithSpike(10_000_000);
        Check(bars, functions["Sma 50"], functions["Stdev 50"], functions["Wma 150"], functions["Correlation 50"], functions["Slope 50"]);
    }

    private static IEnumerable<TaCase> Lengths(
        string name, Func<TaNamespace, Series<double>, Series<double>, int, object> define, Func<double[], double[], int, double[]> reference) =>
        OfBars(name, (ta, prices, n) => define(ta, prices.Close, prices.Open, n), (bars, n) => reference(bars.Close, bars.Open, n));

    /// <summary>A length that is added up afresh or gone through on each bar where a function does so with short ones, and two that are kept.</summary>
    private static IEnumerable<TaCase> OfBars(string name, Func<TaNamespace, BarPrices, int, object> define, Func<BarColumnsOf, int, double[]> reference) =>
        from length in (int[])[20, 50, 150]
        select new TaCase($"{name} {length}", (ta, prices) => define(ta, prices, length), bars => reference(bars, length), Allowed);

    /// <summary>
    /// Compares windows over which sums are made afresh: those soon after the spike has left, and some of all that come later. An error counts
    /// against the largest of the values around, as a slope or a correlation may well be almost 0.
    /// </summary>
    private static void Check(BarColumnsOf bars, params TaCase[] functions)
    {
        const int Longest = 302;
        const int Around = 500;
        IndicatorResult result = LambdaIndicator.Outputs(bars.Bars, (s, outputs) =>
        {
            foreach (TaCase function in functions)
            {
                function.AddTo(outputs, function.Name, s.Ta, ScriptRun.Running!.Prices);
            }
        });
        int spike = bars.Count / 2;
        int[] starts = [spike - Around, spike + 1, spike + 1000, spike + 50_000, bars.Count - 1000, bars.Count - Around];
        foreach (TaCase function in functions)
        {
            OutputColumn actual = result.Outputs[function.Name];
            foreach (int start in starts)
            {
                double[] expected = function.Reference(bars.Slice(start, Around));
                double scale = expected.Skip(Longest).Max(Math.Abs);
                Assert.True(double.IsFinite(scale) && scale > 0);
                for (int i = Longest; i < expected.Length; i++)
                {
                    double error = Math.Abs(actual[start + i] - expected[i]) / scale;
                    Assert.True(error <= Allowed, $"{function.Name} is {actual[start + i]:R} at bar {start + i}, {expected[i]:R} afresh");
                }
            }
        }
    }

    /// <summary>Prices of a random walk, all of them a spike on one bar in the middle.</summary>
    private static BarColumnsOf BarsWithSpike(int count)
    {
        Random random = new(17);
        double[] opens = new double[count];
        double[] highs = new double[count];
        double[] lows = new double[count];
        double[] closes = new double[count];
        double[] volumes = new double[count];
        double price = 100;
        for (int i = 0; i < count; i++)
        {
            opens[i] = price + (0.1 * random.NextDouble());
            price += (random.NextDouble() - 0.5) + (0.001 * (100 - price));
            closes[i] = price;
            highs[i] = Math.Max(opens[i], price) + (0.2 * random.NextDouble());
            lows[i] = Math.Min(opens[i], price) - (0.2 * random.NextDouble());
            volumes[i] = random.Next(1, 1000);
        }

        opens[count / 2] = highs[count / 2] = lows[count / 2] = closes[count / 2] = volumes[count / 2] = Spike;
        return new(opens, highs, lows, closes, volumes);
    }
}
