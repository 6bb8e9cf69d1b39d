namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>How fast, how far or how one-sidedly the price moves.</summary>
    private static IEnumerable<TaCase> Oscillators =>
    [
        .. ForLengths("Rsi", (ta, x, n) => ta.Rsi(x, n), Reference.Rsi, 1e-7),
        .. ForLengths("Change", (ta, x, n) => ta.Change(x, n), Reference.Change, 0),
        .. ForLengths("Mom", (ta, x, n) => ta.Mom(x, n), Reference.Change, 0),
        .. ForLengths("Roc", (ta, x, n) => ta.Roc(x, n), Reference.Roc, 0),
        .. ForLengths("Wpr", (ta, _, n) => ta.Wpr(n), (bars, n) => Reference.Place(bars.Close, bars.High, bars.Low, n, fromTop: true), 0),
        new("Stoch 5", (ta, x, y) => ta.Stoch(x, x, y, 5), (x, y) => Reference.Place(x, x, y, 5, fromTop: false), 0),
        new("Stoch 40", (ta, x, y) => ta.Stoch(y, x, y, 40), (x, y) => Reference.Place(y, x, y, 40, fromTop: false), 0),
        new("Macd.Line", (ta, x, _) => ta.Macd(x, 3, 7, 4).Line, (x, _) => Macd(x), 1e-12),
        new("Macd.Signal", (ta, x, _) => ta.Macd(x, 3, 7, 4).Signal, (x, _) => Reference.Ema(Macd(x), 4), 1e-12),
        new(
            "Macd.Histogram",
            (ta, x, _) => ta.Macd(x, 3, 7, 4).Histogram,
            (x, _) => Reference.Combine(Macd(x), Reference.Ema(Macd(x), 4), (line, signal) => line - signal),
            1e-12),
        .. ForLengths("Cog", (ta, x, n) => ta.Cog(x, n), Reference.Cog, 1e-10),
        .. ForLengths("Rci", (ta, x, n) => ta.Rci(x, n), Reference.Rci, 1e-13),
        ForChangingLength("Cog", (ta, x, n) => ta.Cog(x, n), Reference.Cog, 1e-10),
        ForChangingLength("Rci", (ta, x, n) => ta.Rci(x, n), Reference.Rci, 1e-13),
        ForChangingLength("Change", (ta, x, n) => ta.Change(x, n), Reference.Change, 0),
        ForChangingLength("Mom", (ta, x, n) => ta.Mom(x, n), Reference.Change, 0),
        ForChangingLength("Roc", (ta, x, n) => ta.Roc(x, n), Reference.Roc, 0),
        ForChangingLength("Wpr", (ta, _, n) => ta.Wpr(n), (bars, n) => Reference.Place(bars.Close, bars.High, bars.Low, n, fromTop: true), 0),
        ForChangingLength("Stoch", (ta, x, n) => ta.Stoch(x, x, x, n), (x, n) => Reference.Place(x, x, x, n, fromTop: false), 0),
        .. ForLengths("Cmo", (ta, x, n) => ta.Cmo(x, n), Reference.Cmo, 1e-8),
        .. ForLengths("Cci", (ta, x, n) => ta.Cci(x, n), Reference.Cci, 1e-8),
        new("Tsi 3, 7", (ta, x, _) => ta.Tsi(x, 3, 7), (x, _) => Reference.Tsi(x, 3, 7), 1e-11),
        new("Tsi 13, 1", (ta, x, _) => ta.Tsi(x, 13, 1), (x, _) => Reference.Tsi(x, 13, 1), 1e-11),
        ForChangingLength("Cmo", (ta, x, n) => ta.Cmo(x, n), Reference.Cmo, 1e-8),
        ForChangingLength("Cci", (ta, x, n) => ta.Cci(x, n), Reference.Cci, 1e-8),
    ];

    private static double[] Macd(double[] x) => Reference.Combine(Reference.Ema(x, 3), Reference.Ema(x, 7), (fast, slow) => fast - slow);
}
