using Barline;

internal static class Cache
{
    private static readonly Dictionary<int, Series<double>> averages = []; // BAR3008

    public static Series<double> Average(TaNamespace ta, Series<double> source, int length)
    {
        if (!averages.TryGetValue(length, out Series<double> known)) averages[length] = known = ta.Sma(source, length);
        return known;
    }
}

[Strategy("Cached averages")]
public partial class CachedAverages
{
    void Process(Bar bar)
    {
        if (bar.Close > Cache.Average(Ta, Close, 50)) Strategy.Entry("Long", Side.Long);
    }
}
