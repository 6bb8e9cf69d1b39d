namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Statistics of the last values.</summary>
    private static IEnumerable<TaCase> Statistics =>
    [
        .. ForLengths("Sum", (ta, x, n) => ta.Sum(x, n), (x, n) => [.. Reference.Sma(x, n).Select(mean => mean * n)], 1e-6),
        .. ForLengths("Stdev", (ta, x, n) => ta.Stdev(x, n), (x, n) => Reference.Stdev(x, n), 1e-7),
        .. ForLengths("Stdev of a sample", (ta, x, n) => ta.Stdev(x, n, biased: false), (x, n) => Reference.Stdev(x, n, biased: false), 1e-7),
        .. ForLengths("Highest", (ta, x, n) => ta.Highest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Max), 0),
        .. ForLengths("Lowest", (ta, x, n) => ta.Lowest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Min), 0),
        .. ForLengths("HighestBars", (ta, x, n) => ta.HighestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Max), 0),
        .. ForLengths("LowestBars", (ta, x, n) => ta.LowestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Min), 0),
        .. ForLengths("Dev", (ta, x, n) => ta.Dev(x, n), Reference.Dev, 1e-13),
        .. ForLengths("Median", (ta, x, n) => ta.Median(x, n), Reference.Median, 0),
        .. ForLengths("Mode", (ta, x, n) => ta.Mode(x, n), Reference.Mode, 0),
        .. ForLengths("Range", (ta, x, n) => ta.Range(x, n), Reference.Range, 0),
        .. from percentage in (double[])[0, 12.5, 50, 70, 100]
           from length in (int[])[1, 4, 33, 70, 1000]
           from each in (TaCase[])
           [
               new($"PercentileLinear {length} {percentage}", (ta, x, _) => ta.PercentileLinear(x, length, percentage), (x, _) => Reference.PercentileLinear(x, length, percentage), 1e-14),
               new($"PercentileNearestRank {length} {percentage}", (ta, x, _) => ta.PercentileNearestRank(x, length, percentage), (x, _) => Reference.PercentileNearestRank(x, length, percentage), 0),
           ]
           select each,
        .. ForLengths("PercentRank", (ta, x, n) => ta.PercentRank(x, n), Reference.PercentRank, 1e-15),
        .. lengths.Select(n => new TaCase($"Correlation {n}", (ta, x, y) => ta.Correlation(x, y, n), (x, y) => Reference.Correlation(x, y, n), 1e-12)),
        new("Cum", (ta, x, _) => ta.Cum(x), (x, _) => Reference.Cum(x), 1e-13),
        new("Max", (ta, x, _) => ta.Max(x), (x, _) => Reference.SoFar(x, Enumerable.Max), 0),
        new("Min", (ta, x, _) => ta.Min(x), (x, _) => Reference.SoFar(x, Enumerable.Min), 0),
        new("Max of two", (ta, x, y) => ta.Max(x, y), (x, y) => Reference.Combine(x, y, Math.Max), 0),
        new("Min of two", (ta, x, y) => ta.Min(x, y), (x, y) => Reference.Combine(x, y, Math.Min), 0),
        new("Max of expressions", (ta, x, y) => ta.Max(x - y, y[1]), (x, y) => Reference.Combine(Reference.Combine(x, y, (first, second) => first - second), Reference.Shift(y), Math.Max), 0),
        new("Min of a mixture", (ta, x, y) => ta.Min(ta.Min(x - y, y), ta.Min(x, x[1])), (x, y) => Reference.Combine(Reference.Combine(Reference.Combine(x, y, (first, second) => first - second), y, Math.Min), Reference.Combine(x, Reference.Shift(x), Math.Min), Math.Min), 0),
        new("Max of a number", (ta, x, y) => ta.Max(ta.Max(x, 1.5), ta.Max(y - 1, 3)), (x, y) => Reference.Combine(x, y, (first, second) => Math.Max(Math.Max(first, 1.5), Math.Max(second - 1, 3))), 0),
        new("Min of a number", (ta, x, y) => ta.Min(ta.Min(x, 1.5), ta.Min(y - 1, 3)), (x, y) => Reference.Combine(x, y, (first, second) => Math.Min(Math.Min(first, 1.5), Math.Min(second - 1, 3))), 0),
        new("Abs", (ta, x, y) => ta.Max(ta.Abs(x), ta.Abs(y - x)), (x, y) => Reference.Combine(x, y, (first, second) => Math.Max(Math.Abs(first), Math.Abs(second - first))), 0),
        new("FixNan", (ta, x, _) => ta.FixNan(x), (x, _) => Reference.FixNan(x), 0),
        new("Nz of a number", (ta, x, _) => ta.Nz(ta.Nz(x, 7) + 0), (x, _) => [.. x.Select(value => double.IsNaN(value) ? 7 : value)], 0),
        new("Nz of a series", (ta, x, y) => ta.Nz(x[1], ta.Nz(y, y * 2)), (x, y) => Reference.Combine(Reference.Shift(x), y, (first, second) => double.IsNaN(first) ? second : first), 0),
        new("RoundToTick", (ta, x, _) => ta.RoundToTick(x / 3), (x, _) => [.. x.Select(value => Math.Floor((value / 3 * 100) + 0.5) / 100)], 0),
        ForChangingLength("Correlation", (ta, prices, n) => ta.Correlation(prices.Close, prices.Open, n), (bars, n) => Reference.Correlation(bars.Close, bars.Open, n), 1e-12),
        ForChangingLength("Dev", (ta, x, n) => ta.Dev(x, n), Reference.Dev, 1e-13),
        ForChangingLength("Median", (ta, x, n) => ta.Median(x, n), Reference.Median, 0),
        ForChangingLength("Mode", (ta, x, n) => ta.Mode(x, n), Reference.Mode, 0),
        ForChangingLength("Range", (ta, x, n) => ta.Range(x, n), Reference.Range, 0),
        ForChangingLength("PercentileLinear", (ta, x, n) => ta.PercentileLinear(x, n, 30), (x, n) => Reference.PercentileLinear(x, n, 30), 1e-14),
        ForChangingLength("PercentileNearestRank", (ta, x, n) => ta.PercentileNearestRank(x, n, 30), (x, n) => Reference.PercentileNearestRank(x, n, 30), 0),
        ForChangingLength("PercentRank", (ta, x, n) => ta.PercentRank(x, n), Reference.PercentRank, 1e-15),
        ForChangingLength("Sum", (ta, x, n) => ta.Sum(x, n), (x, n) => [.. Reference.Sma(x, n).Select(mean => mean * n)], 1e-6),
        ForChangingLength("Stdev", (ta, x, n) => ta.Stdev(x, n), (x, n) => Reference.Stdev(x, n), 1e-7),
        ForChangingLength("Variance", (ta, x, n) => ta.Variance(x, n, biased: false), (x, n) => Reference.Variance(x, n, biased: false), 1e-5),
        ForChangingLength("Highest", (ta, x, n) => ta.Highest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Max), 0),
        ForChangingLength("Lowest", (ta, x, n) => ta.Lowest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Min), 0),
        ForChangingLength("Highest and Lowest of the bars", (ta, _, n) => ta.Max(ta.Highest(n), -ta.Lowest(n)), (bars, n) => Reference.Combine(Reference.Extreme(bars.High, n, Enumerable.Max), Reference.Extreme(bars.Low, n, Enumerable.Min), (highest, lowest) => Math.Max(highest, -lowest)), 0),
        ForChangingLength("HighestBars and LowestBars of the bars", (ta, _, n) => ta.Max(ta.HighestBars(n), ta.LowestBars(n)), (bars, n) => Reference.Combine(Reference.ExtremeBars(bars.High, n, Enumerable.Max), Reference.ExtremeBars(bars.Low, n, Enumerable.Min), Math.Max), 0),
        ForChangingLength("HighestBars", (ta, x, n) => ta.HighestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Max), 0),
        ForChangingLength("LowestBars", (ta, x, n) => ta.LowestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Min), 0),
    ];
}
