namespace Barline.Tests.Brokers;

/// <summary>Bars made by hand, or at random.</summary>
internal static class SomeBars
{
    public static readonly DateTime Start = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static BarSeries Of(TimeSpan step, params (double Open, double High, double Low, double Close)[] bars) =>
        Of([.. bars.Select((_, i) => Start + (step * i))], bars);

    public static BarSeries Of(DateTime[] times, params (double Open, double High, double Low, double Close)[] bars) => new(
        times, [.. bars.Select(bar => bar.Open)], [.. bars.Select(bar => bar.High)], [.. bars.Select(bar => bar.Low)],
        [.. bars.Select(bar => bar.Close)], [.. bars.Select(_ => 1.0)]);

    public static BarSeries Random(int count, int seed)
    {
        Random random = new(seed);
        double price = 100;
        var bars = new (double, double, double, double)[count];
        for (int i = 0; i < count; i++)
        {
            double open = Round(price + ((random.NextDouble() - 0.5) * 0.4));
            price = Round(open + ((random.NextDouble() - 0.5) * 2));
            bars[i] = (open, Round(Math.Max(open, price) + random.NextDouble()), Round(Math.Min(open, price) - random.NextDouble()), price);
        }

        return Of(TimeSpan.FromHours(1), bars);
    }

    private static double Round(double price) => Math.Round(price, 2);
}
