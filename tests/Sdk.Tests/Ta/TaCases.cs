namespace Barline.Tests.Ta;

/// <summary>The functions of one or two sources, each with several arguments.</summary>
internal static class TaCases
{
    private static readonly int[] lengths = [1, 2, 3, 5, 14, 33, 70, 1000];

    public static IReadOnlyList<TaCase> All { get; } =
    [
        .. ForLengths("Sma", (ta, x, n) => ta.Sma(x, n), Reference.Sma, 1e-8),
        .. ForLengths("Sum", (ta, x, n) => ta.Sum(x, n), (x, n) => [.. Reference.Sma(x, n).Select(mean => mean * n)], 1e-6),
        .. ForLengths("Ema", (ta, x, n) => ta.Ema(x, n), Reference.Ema, 1e-13),
        .. ForLengths("Rma", (ta, x, n) => ta.Rma(x, n), Reference.Rma, 1e-13),
        .. ForLengths("Wma", (ta, x, n) => ta.Wma(x, n), Reference.Wma, 1e-12),
        .. ForLengths("Stdev", (ta, x, n) => ta.Stdev(x, n), (x, n) => Reference.Stdev(x, n), 1e-7),
        .. ForLengths("Stdev of a sample", (ta, x, n) => ta.Stdev(x, n, biased: false), (x, n) => Reference.Stdev(x, n, biased: false), 1e-7),
        .. ForLengths("Rsi", (ta, x, n) => ta.Rsi(x, n), Reference.Rsi, 1e-7),
        .. ForLengths("Change", (ta, x, n) => ta.Change(x, n), Reference.Change, 0),
        .. ForLengths("Highest", (ta, x, n) => ta.Highest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Max), 0),
        .. ForLengths("Lowest", (ta, x, n) => ta.Lowest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Min), 0),
        .. ForLengths("HighestBars", (ta, x, n) => ta.HighestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Max), 0),
        .. ForLengths("LowestBars", (ta, x, n) => ta.LowestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Min), 0),
        .. ForLengths("Mom", (ta, x, n) => ta.Mom(x, n), Reference.Change, 0),
        .. ForLengths("Roc", (ta, x, n) => ta.Roc(x, n), Reference.Roc, 0),
        .. ForLengths("Wpr", (ta, _, n) => ta.Wpr(n), (x, n) => Reference.Place(x, x, x, n, fromTop: true), 0),
        new("Hma 7", (ta, x, _) => ta.Hma(x, 7), (x, _) => Hma(x, 7, 3, 2), 1e-11),
        new("Hma 16", (ta, x, _) => ta.Hma(x, 16), (x, _) => Hma(x, 16, 8, 4), 1e-11),
        new("Stoch 5", (ta, x, y) => ta.Stoch(x, x, y, 5), (x, y) => Reference.Place(x, x, y, 5, fromTop: false), 0),
        new("Stoch 40", (ta, x, y) => ta.Stoch(y, x, y, 40), (x, y) => Reference.Place(y, x, y, 40, fromTop: false), 0),
        new("Obv", (ta, _, _) => ta.Obv(), Reference.Obv, 1e-11),
        new("Macd.Line", (ta, x, _) => ta.Macd(x, 3, 7, 4).Line, (x, _) => Macd(x), 1e-12),
        new("Macd.Signal", (ta, x, _) => ta.Macd(x, 3, 7, 4).Signal, (x, _) => Reference.Ema(Macd(x), 4), 1e-12),
        new(
            "Macd.Histogram",
            (ta, x, _) => ta.Macd(x, 3, 7, 4).Histogram,
            (x, _) => Reference.Combine(Macd(x), Reference.Ema(Macd(x), 4), (line, signal) => line - signal),
            1e-12),
        new("Bb.Middle", (ta, x, _) => ta.Bb(x, 5, 2).Middle, (x, _) => Reference.Sma(x, 5), 1e-8),
        new("Bb.Upper", (ta, x, _) => ta.Bb(x, 5, 2).Upper, (x, _) => Bb(x, 2), 1e-7),
        new("Bb.Lower", (ta, x, _) => ta.Bb(x, 5, 2).Lower, (x, _) => Bb(x, -2), 1e-7),
        new("Crossover", (ta, x, y) => ta.Crossover(x, y), Reference.Crossover, 0),
        new("Crossunder", (ta, x, y) => ta.Crossunder(x, y), (x, y) => Reference.Crossover(y, x), 0),
        new("Cross", (ta, x, y) => ta.Cross(x, y), Reference.Cross, 0),
        new("Crossover of a level", (ta, x, _) => ta.Crossover(x, 2), (x, _) => Reference.Crossover(x, Reference.Level(x, 2)), 0),
        new("Crossunder of a level", (ta, x, _) => ta.Crossunder(x, 2), (x, _) => Reference.Crossover(Reference.Level(x, 2), x), 0),
        new("Crossover by a level", (ta, x, _) => ta.Crossover(2, x), (x, _) => Reference.Crossover(Reference.Level(x, 2), x), 0),
        new("Crossunder by a level", (ta, x, _) => ta.Crossunder(2, x), (x, _) => Reference.Crossover(x, Reference.Level(x, 2)), 0),
        new("Cross of a level", (ta, x, _) => ta.Cross(x, 2), (x, _) => Reference.Cross(x, Reference.Level(x, 2)), 0),
        new("BarsSince", (ta, x, y) => ta.BarsSince(x > y), (x, y) => Reference.BarsSince(Above(x, y)), 0),
        .. from occurrence in (int[])[0, 1, 2, 7]
           select new TaCase(
               $"ValueWhen {occurrence}",
               (ta, x, y) => ta.ValueWhen(x > y, x, occurrence),
               (x, y) => Reference.ValueWhen(Above(x, y), x, occurrence),
               0),
    ];

    private static double[] Macd(double[] x) => Reference.Combine(Reference.Ema(x, 3), Reference.Ema(x, 7), (fast, slow) => fast - slow);

    private static double[] Hma(double[] x, int length, int half, int root) =>
        Reference.Wma(Reference.Combine(Reference.Wma(x, half), Reference.Wma(x, length), (fast, slow) => fast + fast - slow), root);

    private static double[] Bb(double[] x, double multiplier) =>
        Reference.Combine(Reference.Sma(x, 5), Reference.Stdev(x, 5), (mean, deviation) => mean + (multiplier * deviation));

    private static bool[] Above(double[] x, double[] y) => [.. x.Zip(y, (first, second) => first > second)];

    private static IEnumerable<TaCase> ForLengths(
        string name, Func<TaNamespace, Series<double>, int, object> define, Func<double[], int, double[]> reference, double tolerance) =>
        lengths.Select(length => new TaCase($"{name} {length}", (ta, x, _) => define(ta, x, length), (x, _) => reference(x, length), tolerance));
}
