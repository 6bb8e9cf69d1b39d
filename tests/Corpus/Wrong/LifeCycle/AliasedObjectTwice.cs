using Barline;

[Strategy("Average")]
public partial class Average
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 20)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}

public static class Checks
{
    public static bool IsDeterministic(BarSeries bars)
    {
        IStrategy strategy = new Average();
        string first = Backtest.Run(strategy, bars).Fingerprint;
        string second = Backtest.Run(bars: bars, strategy: strategy).Fingerprint; // BAR7002
        return first == second;
    }
}
