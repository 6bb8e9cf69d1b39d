namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Lines that follow the price smoothed.</summary>
    private static IEnumerable<TaCase> Averages =>
    [
        .. ForLengths("Sma", (ta, x, n) => ta.Sma(x, n), Reference.Sma, 1e-8),
        .. ForLengths("Ema", (ta, x, n) => ta.Ema(x, n), Reference.Ema, 1e-13),
        .. ForLengths("Rma", (ta, x, n) => ta.Rma(x, n), Reference.Rma, 1e-13),
        .. ForLengths("Wma", (ta, x, n) => ta.Wma(x, n), Reference.Wma, 1e-12),
        new("Hma 7", (ta, x, _) => ta.Hma(x, 7), (x, _) => Hma(x, 7, 3, 2), 1e-11),
        new("Hma 16", (ta, x, _) => ta.Hma(x, 16), (x, _) => Hma(x, 16, 8, 4), 1e-11),
        .. ForLengths("Alma", (ta, x, n) => ta.Alma(x, n), (x, n) => Reference.Alma(x, n, 0.85, 6, floor: false), 1e-13),
        new("Alma with its top on a whole bar", (ta, x, _) => ta.Alma(x, 8, 0.3, 2.5, floor: true), (x, _) => Reference.Alma(x, 8, 0.3, 2.5, floor: true), 1e-13),
        .. ForLengths("Linreg", (ta, x, n) => ta.Linreg(x, n), (x, n) => Reference.Linreg(x, n, 0), 1e-11),
        .. ForLengths("Linreg before its end", (ta, x, n) => ta.Linreg(x, n, 2), (x, n) => Reference.Linreg(x, n, 2), 1e-11),
        new("Linreg beyond its end", (ta, x, _) => ta.Linreg(x, 9, -3), (x, _) => Reference.Linreg(x, 9, -3), 1e-11),
        new("Swma", (ta, x, _) => ta.Swma(x), (x, _) => Reference.Swma(x), 1e-14),
        .. ForLengths("Vwma", (ta, prices, n) => ta.Vwma(prices.Close, n), (bars, n) => Reference.Vwma(bars.Close, bars.Volume, n), 1e-8),
        ForChangingLength("Alma", (ta, x, n) => ta.Alma(x, n), (x, n) => Reference.Alma(x, n, 0.85, 6, floor: false), 1e-13),
        ForChangingLength("Linreg", (ta, x, n) => ta.Linreg(x, n, 1), (x, n) => Reference.Linreg(x, n, 1), 1e-11),
        ForChangingLength("Vwma", (ta, prices, n) => ta.Vwma(prices.Close, n), (bars, n) => Reference.Vwma(bars.Close, bars.Volume, n), 1e-8),
        ForChangingLength("Sma", (ta, x, n) => ta.Sma(x, n), Reference.Sma, 1e-8),
        ForChangingLength("Wma", (ta, x, n) => ta.Wma(x, n), Reference.Wma, 1e-12),
    ];

    private static double[] Hma(double[] x, int length, int half, int root) =>
        Reference.Wma(Reference.Combine(Reference.Wma(x, half), Reference.Wma(x, length), (fast, slow) => fast + fast - slow), root);
}
