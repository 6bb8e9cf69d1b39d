namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>What traders use beyond Pine: statistics, volatility and turning points.</summary>
    private static IEnumerable<TaCase> StaplesMore =>
    [
        .. ForLengths("ZScore", (ta, x, n) => ta.ZScore(x, n), Reference.ZScore, 1e-9),
        ForChangingLength("ZScore", (ta, x, n) => ta.ZScore(x, n), Reference.ZScore, 1e-9),
        .. From(2, "Slope", (ta, x, n) => ta.Slope(x, n), Reference.Slope, 1e-10),
        .. From(2, "RSquared", (ta, x, n) => ta.RSquared(x, n), Reference.RSquared, 1e-11),
        .. From(3, "StandardError", (ta, x, n) => ta.StandardError(x, n), Reference.StandardError, 1e-8),
        .. from length in lengths
           where length > 1
           select new TaCase($"Beta {length}", (ta, x, y) => ta.Beta(x, y, length), (x, y) => Reference.Beta(x, y, length), 1e-7),
        .. From(2, "HistoricalVolatility", (ta, x, n) => ta.HistoricalVolatility(x, n, 365), (x, n) => Reference.HistoricalVolatility(x, n, 365), 1e-8),
        .. ForLengths("Parkinson", (ta, _, n) => ta.Parkinson(n), (bars, n) => Reference.Parkinson(bars, n, 252), 1e-8),
        .. ForLengths("GarmanKlass", (ta, _, n) => ta.GarmanKlass(n, 365), (bars, n) => Reference.GarmanKlass(bars, n, 365), 1e-8),
        .. ForLengths("RogersSatchell", (ta, _, n) => ta.RogersSatchell(n), (bars, n) => Reference.Annual(Reference.RogersSatchell(bars, n), 252), 1e-8),
        .. from length in lengths
           where length > 1
           select new TaCase($"YangZhang {length}", (ta, _) => ta.YangZhang(length), bars => Reference.YangZhang(bars, length, 252), 1e-8),
        .. from length in (int[])[16, 19, 33, 70]
           select new TaCase($"Hurst {length}", (ta, x, _) => ta.Hurst(x, length), (x, _) => Reference.Hurst(x, length), 1e-11),
        new("HeikinAshi.Open", (ta, _) => ta.HeikinAshi().Open, Reference.HeikinAshiOpen, 0),
        new("HeikinAshi.Close", (ta, _) => ta.HeikinAshi().Close, HeikinAshiClose, 0),
        new(
            "HeikinAshi.High",
            (ta, _) => ta.HeikinAshi().High,
            bars => Reference.Combine(bars.High, Reference.Combine(Reference.HeikinAshiOpen(bars), HeikinAshiClose(bars), Math.Max), Math.Max),
            0),
        new(
            "HeikinAshi.Low",
            (ta, _) => ta.HeikinAshi().Low,
            bars => Reference.Combine(bars.Low, Reference.Combine(Reference.HeikinAshiOpen(bars), HeikinAshiClose(bars), Math.Min), Math.Min),
            0),
        .. from span in (int[])[1, 2, 5]
           from isHigh in (bool[])[true, false]
           select new TaCase(
               $"Fractals.{(isHigh ? "High" : "Low")} {span}",
               (ta, _) => isHigh ? ta.Fractals(span).High : ta.Fractals(span).Low,
               bars => Reference.Fractals(isHigh ? bars.High : bars.Low, span, isHigh ? 1 : -1),
               0),
        .. from deviation in (double[])[3, 40]
           from line in (string[])["Turn", "BarsAgo", "Direction"]
           select new TaCase($"ZigZag.{line} {deviation}", (ta, _) => ZigZag(ta.ZigZag(deviation), line), bars => ZigZag(bars, deviation, line), 0),
    ];

    private static double[] HeikinAshiClose(BarColumnsOf bars) =>
        [.. bars.Ohlc4.Select(close => double.IsFinite(close) ? close : double.NaN)];

    private static Series<double> ZigZag(ZigZagLines lines, string line) =>
        line == "Turn" ? lines.Turn : line == "BarsAgo" ? lines.BarsAgo : lines.Direction;

    private static double[] ZigZag(BarColumnsOf bars, double deviation, string line)
    {
        (int Bar, int Direction)[] turns = Reference.ZigZag(bars, deviation);
        return bars.Each(i => turns[i].Direction == 0
            ? double.NaN
            : line switch
            {
                "Turn" => (turns[i].Direction > 0 ? bars.Low : bars.High)[turns[i].Bar],
                "BarsAgo" => i - turns[i].Bar,
                _ => turns[i].Direction,
            });
    }

    /// <summary>As <c>ForLengths</c>, for a function whose shortest length is above 1.</summary>
    private static IEnumerable<TaCase> From(
        int least, string name, Func<TaNamespace, Series<double>, int, object> define, Func<double[], int, double[]> reference, double tolerance) =>
        lengths.Where(length => length >= least)
            .Select(length => new TaCase($"{name} {length}", (ta, x, _) => define(ta, x, length), (x, _) => reference(x, length), tolerance));
}
