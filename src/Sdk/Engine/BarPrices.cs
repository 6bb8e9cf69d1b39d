namespace Barline;

/// <summary>The series that the bars themselves give.</summary>
public sealed class BarPrices
{
    internal BarPrices(SeriesGraph graph)
    {
        Open = Of(graph, nameof(Open), static bars => bars.OpenColumn, static bar => bar.Open);
        High = Of(graph, nameof(High), static bars => bars.HighColumn, static bar => bar.High);
        Low = Of(graph, nameof(Low), static bars => bars.LowColumn, static bar => bar.Low);
        Close = Of(graph, nameof(Close), static bars => bars.CloseColumn, static bar => bar.Close);
        Volume = Of(graph, nameof(Volume), static bars => bars.VolumeColumn, static bar => bar.Volume);
        Hl2 = Of(graph, nameof(Hl2), static bar => bar.Hl2);
        Hlc3 = Of(graph, nameof(Hlc3), static bar => bar.Hlc3);
        Ohlc4 = Of(graph, nameof(Ohlc4), static bar => bar.Ohlc4);
        Hlcc4 = Of(graph, nameof(Hlcc4), static bar => (bar.High + bar.Low + (2 * bar.Close)) / 4);
        BarIndex = Of(graph, nameof(BarIndex), static bars => Enumerable.Range(0, bars.Count).ToArray());
        Time = Of(graph, nameof(Time), static bars => bars.TimeColumn);
    }

    /// <summary>Prices that are still forming, so that their series change within a bar.</summary>
    internal BarPrices(
        Series<double> open,
        Series<double> high,
        Series<double> low,
        Series<double> close,
        Series<double> volume,
        Series<int> barIndex,
        Series<DateTime> time)
    {
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
        Hl2 = (high + low) / 2;
        Hlc3 = (high + low + close) / 3;
        Ohlc4 = (open + high + low + close) / 4;
        Hlcc4 = (high + low + (2 * close)) / 4;
        BarIndex = barIndex;
        Time = time;
    }

    /// <summary>The opening prices.</summary>
    public Series<double> Open { get; }

    /// <summary>The highest prices.</summary>
    public Series<double> High { get; }

    /// <summary>The lowest prices.</summary>
    public Series<double> Low { get; }

    /// <summary>The closing prices.</summary>
    public Series<double> Close { get; }

    /// <summary>The volumes; na where the source had none.</summary>
    public Series<double> Volume { get; }

    /// <summary>(high + low) / 2.</summary>
    public Series<double> Hl2 { get; }

    /// <summary>(high + low + close) / 3.</summary>
    public Series<double> Hlc3 { get; }

    /// <summary>(open + high + low + close) / 4.</summary>
    public Series<double> Ohlc4 { get; }

    /// <summary>(high + low + close + close) / 4.</summary>
    public Series<double> Hlcc4 { get; }

    /// <summary>The number of the current bar, 0 being the first.</summary>
    public Series<int> BarIndex { get; }

    /// <summary>When the current bar opens, in UTC.</summary>
    public Series<DateTime> Time { get; }

    private static Series<T> Of<T>(SeriesGraph graph, string name, Func<BarSeries, T[]> column, Func<Bar, T>? value = null) =>
        new(graph.DefineBars(name, column, value));

    private static Series<double> Of(SeriesGraph graph, string name, Func<Bar, double> price) => Of(graph, name, bars => Each(bars, price), price);

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
