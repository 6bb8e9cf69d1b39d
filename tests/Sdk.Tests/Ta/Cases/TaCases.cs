namespace Barline.Tests.Ta;

/// <summary>The functions, each with several arguments.</summary>
internal static partial class TaCases
{
    private static readonly int[] lengths = [1, 2, 3, 5, 14, 33, 70, 1000];

    public static IReadOnlyList<TaCase> All { get; } =
    [
        .. Averages, .. Oscillators, .. Volatility, .. Trend, .. Volume, .. Statistics, .. Conditions, .. Levels, .. TurningPoints,
        .. Staples, .. StaplesMore,
    ];

    /// <summary>A function of one source, with lengths from the shortest to one longer than the data.</summary>
    private static IEnumerable<TaCase> ForLengths(
        string name, Func<TaNamespace, Series<double>, int, object> define, Func<double[], int, double[]> reference, double tolerance) =>
        lengths.Select(length => new TaCase($"{name} {length}", (ta, x, _) => define(ta, x, length), (x, _) => reference(x, length), tolerance));

    /// <summary>A function of the bars, with lengths from the shortest to one longer than the data.</summary>
    private static IEnumerable<TaCase> ForLengths(
        string name, Func<TaNamespace, BarPrices, int, object> define, Func<BarColumnsOf, int, double[]> reference, double tolerance) =>
        lengths.Select(length => new TaCase($"{name} {length}", (ta, prices) => define(ta, prices, length), bars => reference(bars, length), tolerance));

    /// <summary>A function whose length is another one every few bars: on each bar it is what the function of that bar's length gives.</summary>
    private static TaCase ForChangingLength(
        string name, Func<TaNamespace, Series<double>, Series<int>, object> define, Func<double[], int, double[]> reference, double tolerance) =>
        ForChangingLength(name, (ta, prices, length) => define(ta, prices.Close, length), (bars, length) => reference(bars.Close, length), tolerance);

    /// <inheritdoc cref="ForChangingLength(string, Func{TaNamespace, Series{double}, Series{int}, object}, Func{double[], int, double[]}, double)"/>
    private static TaCase ForChangingLength(
        string name, Func<TaNamespace, BarPrices, Series<int>, object> define, Func<BarColumnsOf, int, double[]> reference, double tolerance) =>
        new(
            $"{name} of a changing length",
            (ta, prices) => define(ta, prices, 1 + (prices.BarIndex / 4 * 5 % 13)),
            bars => bars.Each(i => reference(bars.Prefix(i + 1), 1 + (i / 4 * 5 % 13))[i]),
            tolerance);
}
