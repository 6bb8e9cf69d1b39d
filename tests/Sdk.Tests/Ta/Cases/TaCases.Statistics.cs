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
        ForChangingLength("Sum", (ta, x, n) => ta.Sum(x, n), (x, n) => [.. Reference.Sma(x, n).Select(mean => mean * n)], 1e-6),
        ForChangingLength("Stdev", (ta, x, n) => ta.Stdev(x, n), (x, n) => Reference.Stdev(x, n), 1e-7),
        ForChangingLength("Variance", (ta, x, n) => ta.Variance(x, n, biased: false), (x, n) => Reference.Variance(x, n, biased: false), 1e-5),
        ForChangingLength("Highest", (ta, x, n) => ta.Highest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Max), 0),
        ForChangingLength("Lowest", (ta, x, n) => ta.Lowest(x, n), (x, n) => Reference.Extreme(x, n, Enumerable.Min), 0),
        ForChangingLength("HighestBars", (ta, x, n) => ta.HighestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Max), 0),
        ForChangingLength("LowestBars", (ta, x, n) => ta.LowestBars(x, n), (x, n) => Reference.ExtremeBars(x, n, Enumerable.Min), 0),
    ];
}
