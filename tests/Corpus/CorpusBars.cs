using System.Globalization;

namespace Barline.Corpus.Tests;

/// <summary>Six hundred hours of a price that wanders: the same on every machine, with trends, gaps and quiet times.</summary>
internal static class CorpusBars
{
    public static BarSeries Hourly { get; } = BarSeries.FromBars(Make());

    /// <summary>The bars as a file, as a program's Main reads them.</summary>
    public static string Csv { get; } = "Time,Open,High,Low,Close,Volume\n" + string.Concat(Hourly.Select(bar => string.Create(
        CultureInfo.InvariantCulture, $"{bar.Time:yyyy-MM-ddTHH:mm:ssZ},{bar.Open},{bar.High},{bar.Low},{bar.Close},{bar.Volume}\n")));

    private static IEnumerable<Bar> Make()
    {
        // A generator of its own: what Random gives for a seed is not promised to stay the same.
        ulong state = 12345;
        double close = 100;
        for (int i = 0; i < 600; i++)
        {
            double open = Tick(close + (i % 24 == 0 ? Next() - 0.5 : 0));
            close = Tick(open + 1.2 * Math.Sin(i / 37.0) + 1.6 * (Next() - 0.5));
            double high = Tick(Math.Max(open, close) + Next());
            double low = Tick(Math.Min(open, close) - Next());
            yield return new Bar(new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(i), open, high, low, close, 1000 + Math.Round(500 * Next()));
        }

        double Next()
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return (state >> 11) / (double)(1UL << 53);
        }
    }

    private static double Tick(double price) => Math.Round(price, 2);
}
