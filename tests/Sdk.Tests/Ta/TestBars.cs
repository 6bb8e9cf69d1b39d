namespace Barline.Tests.Ta;

/// <summary>Bars with columns of the test's choice, na and infinite ones too.</summary>
internal static class TestBars
{
    public static BarSeries OfClose(double[] closes) => Of(closes, closes, closes, closes, closes);

    public static BarSeries Of(double[] opens, double[] highs, double[] lows, double[] closes, double[] volumes) =>
        new([.. Enumerable.Range(0, closes.Length).Select(i => DateTime.UnixEpoch.AddHours(i))], opens, highs, lows, closes, volumes);
}
