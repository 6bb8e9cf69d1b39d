using Barline;

namespace LocalSeries;

[Strategy("Collections that live for a bar")]
public partial class LocalCollections
{
    private readonly record struct Pair(Series<double> Fast, Series<double> Slow)
    {
        public bool IsUp => Fast > Slow;
    }

    void Process(Bar bar)
    {
        var lines = new List<Series<double>> { Ta.Sma(Close, 10), Ta.Sma(Close, 20) };
        lines.Add(Ta.Sma(Close, 40));
        Dictionary<string, Series<double>> byName = [];
        byName["high"] = Ta.Highest(High, 30);
        Pair pair = new(Ta.Ema(Close, 5), Ta.Ema(Close, 15));
        Series<double>[] array = [High, Low, .. lines];
        (Series<double> A, Series<double> B) tuple = (array[0], array[1]);
        Series<double> chosen = pair.IsUp ? tuple.A : tuple.B;
        if (pair.IsUp && lines.TrueForAll(line => bar.Close > line) && chosen < byName["high"] * 1.01) Strategy.Entry("L", Side.Long);
        if (!pair.IsUp) Strategy.Close("L");
    }
}
