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
        ForChangingLength("Sma", (ta, x, n) => ta.Sma(x, n), Reference.Sma, 1e-8),
        ForChangingLength("Wma", (ta, x, n) => ta.Wma(x, n), Reference.Wma, 1e-12),
    ];

    private static double[] Hma(double[] x, int length, int half, int root) =>
        Reference.Wma(Reference.Combine(Reference.Wma(x, half), Reference.Wma(x, length), (fast, slow) => fast + fast - slow), root);
}
