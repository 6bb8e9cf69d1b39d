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
        .. ForLengths("Bbw", (ta, x, n) => ta.Bbw(AboveZero(x), n, 2.1), (x, n) => Bbw(AboveZero(x), n), 1e-7),
        ForChangingLength("Bbw", (ta, x, n) => ta.Bbw(AboveZero(x), n, 2.1), (x, n) => Bbw(AboveZero(x), n), 1e-7),
        new("Kc.Middle", (ta, prices) => ta.Kc(prices.Close, 4, 2).Middle, bars => Reference.Ema(bars.Close, 4), 1e-12),
        new("Kc.Upper", (ta, prices) => ta.Kc(prices.Close, 4, 2).Upper, bars => Kc(bars, useTrueRange: true, 2), 1e-12),
        new("Kc.Lower of the bar's range", (ta, prices) => ta.Kc(prices.Close, 4, 2, useTrueRange: false).Lower, bars => Kc(bars, useTrueRange: false, -2), 1e-12),
        new("Kcw", (ta, prices) => ta.Kcw(AboveZero(prices.Close), 4, 2), bars => Kcw(bars, useTrueRange: true), 1e-12),
        new("Kcw of the bar's range", (ta, prices) => ta.Kcw(AboveZero(prices.Close), 4, 2, useTrueRange: false), bars => Kcw(bars, useTrueRange: false), 1e-12),
    ];

    private static double[] Bb(double[] x, double multiplier) =>
        Reference.Combine(Reference.Sma(x, 5), Reference.Stdev(x, 5), (mean, deviation) => mean + (multiplier * deviation));

    /// <summary>A part of a middle can be told only where the middle is away from 0.</summary>
    private static Series<double> AboveZero(Series<double> x) => (x * x) + 1;

    private static double[] AboveZero(double[] x) => [.. x.Select(value => (value * value) + 1)];

    private static double[] Bbw(double[] x, int length) =>
        [.. Reference.Width(Reference.Sma(x, length), Reference.Stdev(x, length), 2.1).Select(width => width * 100)];

    private static double[] Kc(BarColumnsOf bars, bool useTrueRange, double multiplier) =>
        Reference.Combine(Reference.Ema(bars.Close, 4), Range(bars, useTrueRange), (middle, range) => middle + (multiplier * range));

    private static double[] Kcw(BarColumnsOf bars, bool useTrueRange) =>
        Reference.Width(Reference.Ema(AboveZero(bars.Close), 4), Range(bars, useTrueRange), 2);

    private static double[] Range(BarColumnsOf bars, bool useTrueRange) => Reference.Ema(
        useTrueRange ? Reference.Tr(bars.High, bars.Low, bars.Close, handleNa: false) : bars.Each(i => bars.High[i] - bars.Low[i]), 4);
}
