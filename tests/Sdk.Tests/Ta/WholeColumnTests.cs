using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline.Tests.Ta;

/// <summary>The faster ways to a whole column, over thousands of bars, against the same kernel one bar at a time.</summary>
public sealed class WholeColumnTests
{
    private static readonly int[] lengths = [1, 2, 3, 4, 7, 10, 16, 17, 51, 64, 65, 80, 81, 100, 101, 120, 121, 300, 301, 1500, 5000, 30_000];

    /// <summary>Columns that differ in what is hard about them; more bars than a stretch that is sorted at once.</summary>
    private static readonly Dictionary<string, Func<Random, int, double>> kinds = new()
    {
        ["prices"] = (random, i) => 100 + (10 * Math.Sin(i / 300.0)) + random.NextDouble(),
        ["ties"] = (random, _) => random.Next(-3, 4),
        ["few ties"] = (random, _) => random.Next(0, 3000) / 4.0,
        ["zeros of both signs"] = (random, _) => random.Next(3) switch { 0 => -0.0, 1 => 0.0, _ => random.Next(-1, 2) },
        ["one value"] = (_, _) => 12.5,
        ["rising"] = (_, i) => i * 0.01,
        ["falling, then alternating"] = (_, i) => i < 9000 ? -i : i % 2 * 1e9,
        ["very different sizes"] = (random, _) => Math.Exp(random.Next(-600, 600)) * (random.Next(2) - 0.5),
        ["nearly equal"] = (random, _) => 1e6 + (random.Next(4) * 1e-10),
        ["infinite values"] = (random, _) => random.Next(20) switch { 0 => double.PositiveInfinity, 1 => double.NegativeInfinity, _ => random.Next(9) },
        ["na"] = (random, i) => i < 50 || random.Next(400) == 0 || i is > 3000 and < 3300 ? double.NaN : random.NextDouble(),
    };

    public static TheoryData<string> Kinds => [.. kinds.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Statistics_of_order_have_the_bits_of_one_bar_at_a_time(string kind)
    {
        double[] source = Column(kind, seed: 5);
        foreach (int length in lengths)
        {
            Check(new OrderKernel<MedianStatistic>(length, default), source, length);
            Check(new OrderKernel<LinearPercentileStatistic>(length, new(30)), source, length);
            Check(new OrderKernel<NearestRankStatistic>(length, new(99)), source, length);
            Check(new OrderKernel<PercentRankStatistic>(length, default), source, length);
            Check(new OrderKernel<ModeStatistic>(length, default), source, length);
            Check(new OrderKernel<RankCorrelationStatistic>(length, default), source, length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Weighted_sums_have_the_bits_of_one_bar_at_a_time(string kind)
    {
        double[] source = Column(kind, seed: 6);
        foreach (int length in lengths)
        {
            Check(new WmaKernel(length), source, length);
            Check(new CogKernel(length), source, length);
            Check(new LinregKernel(length, -2), source, length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Correlations_have_the_bits_of_one_bar_at_a_time(string kind)
    {
        double[] first = Column(kind, seed: 7);
        double[] second = Column(kind, seed: 8);
        double[] whole = new double[first.Length];
        double[] single = new double[first.Length];
        foreach (int length in lengths)
        {
            if (new CorrelationKernel(length).TryFill(first, second, whole))
            {
                CorrelationKernel kernel = new(length);
                EachBar(first, second, (x, y, i) => single[i] = kernel.Update(x, y));
                AssertSame(single, whole, $"{CorrelationKernel.Name} {length}");
            }

            if (new BetaKernel(length).TryFill(first, second, whole))
            {
                BetaKernel kernel = new(length);
                EachBar(first, second, (x, y, i) => single[i] = kernel.Update(x, y));
                AssertSame(single, whole, $"{BetaKernel.Name} {length}");
            }
        }
    }

    private delegate void OnBar(History<double> first, History<double> second, int bar);

    private static void EachBar(double[] first, double[] second, OnBar onBar)
    {
        ref double ofFirst = ref MemoryMarshal.GetArrayDataReference(first);
        ref double ofSecond = ref MemoryMarshal.GetArrayDataReference(second);
        for (int i = 0; i < first.Length; i++)
        {
            onBar(new History<double>(ref Unsafe.Add(ref ofFirst, i), i), new History<double>(ref Unsafe.Add(ref ofSecond, i), i), i);
        }
    }

    private static double[] Column(string kind, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, 13_000).Select(i => kinds[kind](random, i))];
    }

    private static void Check<TKernel>(TKernel kernel, double[] source, int length)
        where TKernel : struct, IColumnKernel<double, double>
    {
        double[] whole = new double[source.Length];
        if (kernel.TryFill(source, whole))
        {
            double[] single = new double[source.Length];
            ref double first = ref MemoryMarshal.GetArrayDataReference(source);
            for (int i = 0; i < source.Length; i++)
            {
                single[i] = kernel.Update(new History<double>(ref Unsafe.Add(ref first, i), i));
            }

            AssertSame(single, whole, $"{TKernel.Name} {length}");
        }
    }

    private static void AssertSame(double[] expected, double[] actual, string name)
    {
        int bar = Enumerable.Range(0, expected.Length).FirstOrDefault(
            i => BitConverter.DoubleToInt64Bits(expected[i]) != BitConverter.DoubleToInt64Bits(actual[i]) && !(double.IsNaN(expected[i]) && double.IsNaN(actual[i])), -1);
        Assert.True(bar < 0, $"{name}, bar {bar}: {(bar < 0 ? 0 : expected[bar]):R} one at a time, {(bar < 0 ? 0 : actual[bar]):R} in the whole column.");
    }
}
