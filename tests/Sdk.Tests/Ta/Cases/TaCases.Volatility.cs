namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>How widely the price moves.</summary>
    private static IEnumerable<TaCase> Volatility =>
    [
        new("Bb.Middle", (ta, x, _) => ta.Bb(x, 5, 2).Middle, (x, _) => Reference.Sma(x, 5), 1e-8),
        new("Bb.Upper", (ta, x, _) => ta.Bb(x, 5, 2).Upper, (x, _) => Bb(x, 2), 1e-7),
        new("Bb.Lower", (ta, x, _) => ta.Bb(x, 5, 2).Lower, (x, _) => Bb(x, -2), 1e-7),
        ForChangingLength("Bb.Upper", (ta, x, n) => ta.Bb(x, n, 2).Upper, (x, n) => Reference.Combine(Reference.Sma(x, n), Reference.Stdev(x, n), (mean, deviation) => mean + (2 * deviation)), 1e-7),
    ];

    private static double[] Bb(double[] x, double multiplier) =>
        Reference.Combine(Reference.Sma(x, 5), Reference.Stdev(x, 5), (mean, deviation) => mean + (multiplier * deviation));
}
