namespace Barline.Tests.Engine;

/// <summary>Bars made for tests.</summary>
internal static class TestBars
{
    /// <summary>When the first bar opens.</summary>
    public static DateTime Start { get; } = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>An hourly random walk around 100.</summary>
    public static BarSeries Walk(int count, int seed = 7)
    {
        Random random = new(seed);
        Bar[] bars = new Bar[count];
        double open = 100;
        for (int i = 0; i < count; i++)
        {
            double close = Math.Max(1, open + (random.NextDouble() * 4) - 2);
            double high = Math.Max(open, close) + random.NextDouble();
            double low = Math.Min(open, close) - (random.NextDouble() / 2);
            bars[i] = new Bar(Start.AddHours(i), open, high, low, close, random.Next(1, 1000));
            open = close;
        }

        return BarSeries.FromBars(bars);
    }

    /// <summary>Bars whose four prices are the values given, of any kind: what no reader lets through is allowed here.</summary>
    public static BarSeries Of(params double[] closes)
    {
        DateTime[] times = [.. Enumerable.Range(0, closes.Length).Select(i => Start.AddHours(i))];
        return new BarSeries(times, closes, closes, closes, closes, closes);
    }
}
