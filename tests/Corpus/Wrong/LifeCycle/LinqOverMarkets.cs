using Barline;

namespace Linq;

[Strategy("Linq me")]
public partial class LinqMe
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("L", Side.Long);
        else Strategy.Close("L");
    }
}

public static class Study
{
    public static double[] Profits(IEnumerable<BarSeries> markets)
    {
        var script = new LinqMe();
        return markets.Select(bars => Backtest.Run(script, bars).Metrics.NetProfit).ToArray(); // BAR7002
    }
}
