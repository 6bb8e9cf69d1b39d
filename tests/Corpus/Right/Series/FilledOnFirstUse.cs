using Barline;

namespace FirstUse;

[Strategy("Filled on first use")]
public partial class FilledOnFirstUse
{
    private readonly List<Series<double>> ladder = [];
    private readonly Dictionary<int, Series<double>> byLength = [];
    private bool isReady;
    private Series<double> trend;

    private void Prepare()
    {
        if (isReady) return;
        isReady = true;
        trend = Ta.Ema(Close, 60);
        for (int n = 10; n <= 30; n += 10) ladder.Add(Ta.Sma(Close, n));
    }

    void Process(Bar bar)
    {
        Prepare();
        byLength.TryAdd(7, Ta.Sma(Close, 7));
        if (!byLength.ContainsKey(14)) byLength.Add(14, Ta.Sma(Close, 14));
        if (ladder.TrueForAll(line => bar.Close > line) && byLength[7] > byLength[14] && bar.Close > trend) Strategy.Entry("F", Side.Long);
        if (bar.Close < ladder[0]) Strategy.Close("F");
    }
}
