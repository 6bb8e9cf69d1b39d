using Barline;

namespace Caches;

[Strategy("Cache of definitions")]
public partial class CacheOfDefinitions
{
    private readonly Dictionary<(string Kind, int Length), Series<double>> cache = [];
    private Series<double>[]? ladder;

    private Series<double> Get(string kind, int length)
    {
        if (cache.TryGetValue((kind, length), out var known)) return known;
        return cache[(kind, length)] = kind == "sma" ? Ta.Sma(Close, length) : Ta.Ema(Close, length);
    }

    void Process(Bar bar)
    {
        ladder ??= [Ta.Sma(Close, 5), Ta.Sma(Close, 10), Ta.Sma(Close, 15)];
        if (ladder[0] > ladder[2] && Get("sma", 20) > Get("ema", 40)) Strategy.Entry("C", Side.Long);
        if (ladder[0] < ladder[2]) Strategy.Close("C");
    }
}
