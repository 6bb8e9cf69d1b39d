using Barline;

public sealed class Lines
{
    public required Series<double> Fast { get; init; }

    public required Series<double> Slow { get; init; }

    public Series<double> Spread => Fast - Slow;
}

public readonly record struct Band(Series<double> Upper, Series<double> Lower)
{
    public bool IsInside(double price) => price < Upper && price > Lower;
}

[Strategy("Series in objects")]
public partial class SeriesInObjects
{
    private Lines lines;
    private Band band;
    private (Series<double> First, Series<double> Second) pair;

    void Setup()
    {
        lines = new Lines { Fast = Ta.Ema(Close, 8), Slow = Ta.Ema(Close, 21) };
        band = new Band(Ta.Highest(High, 20)[1], Ta.Lowest(Low, 20)[1]);
        pair = (lines.Spread, Ta.Sma(lines.Spread, 9));
    }

    void Process(Bar bar)
    {
        // A local is made anew on each bar, and so is what it holds.
        Series<double> chosen = bar.Close > bar.Open ? lines.Fast : lines.Slow;
        Band other = new(chosen + 1, chosen - 1);
        if (Ta.Crossover(pair.First, pair.Second) && !band.IsInside(bar.Close)) Strategy.Entry("Long", Side.Long);
        if (other.IsInside(bar.Close) && lines.Spread < 0) Strategy.Close("Long");
    }
}
