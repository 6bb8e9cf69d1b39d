using Barline;

[Strategy("Cache of averages")]
public partial class CacheOfAverages
{
    static readonly Dictionary<int, Series<double>> cache = new(); // BAR3008

    Series<double> Average(int n)
    {
        if (!cache.TryGetValue(n, out var series))
        {
            cache[n] = series = Ta.Sma(Close, n);
        }

        return series;
    }

    void Process()
    {
        if (Average(10) > Average(40)) Strategy.Entry("Cached", Side.Long);
        else Strategy.Close("Cached");
    }
}
