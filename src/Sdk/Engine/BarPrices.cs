namespace Barline;

/// <summary>The series that the bars themselves give.</summary>
internal sealed class BarPrices(SeriesGraph graph)
{
    internal Series<double> Open { get; } = Of(graph, nameof(Open), static bars => bars.OpenColumn);

    internal Series<double> High { get; } = Of(graph, nameof(High), static bars => bars.HighColumn);

    internal Series<double> Low { get; } = Of(graph, nameof(Low), static bars => bars.LowColumn);

    internal Series<double> Close { get; } = Of(graph, nameof(Close), static bars => bars.CloseColumn);

    internal Series<double> Volume { get; } = Of(graph, nameof(Volume), static bars => bars.VolumeColumn);

    internal Series<double> Hl2 { get; } = Of(graph, nameof(Hl2), static bars => Each(bars, static bar => bar.Hl2));

    internal Series<double> Hlc3 { get; } = Of(graph, nameof(Hlc3), static bars => Each(bars, static bar => bar.Hlc3));

    internal Series<double> Ohlc4 { get; } = Of(graph, nameof(Ohlc4), static bars => Each(bars, static bar => bar.Ohlc4));

    internal Series<double> Hlcc4 { get; } = Of(graph, nameof(Hlcc4), static bars => Each(bars, static bar => (bar.High + bar.Low + (2 * bar.Close)) / 4));

    internal Series<int> BarIndex { get; } = Of(graph, nameof(BarIndex), static bars => Enumerable.Range(0, bars.Count).ToArray());

    internal Series<DateTime> Time { get; } = Of(graph, nameof(Time), static bars => bars.TimeColumn);

    private static Series<T> Of<T>(SeriesGraph graph, string name, Func<BarSeries, T[]> column) => new(graph.DefineBars(name, column));

    private static double[] Each(BarSeries bars, Func<Bar, double> price)
    {
        double[] result = new double[bars.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = price(bars[i]);
        }

        return result;
    }
}
