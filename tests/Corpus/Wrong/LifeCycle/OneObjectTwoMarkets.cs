using Barline;

namespace Markets;

[Strategy("Momentum")]
public partial class Momentum
{
    void Process()
    {
        if (Ta.Roc(Close, 10) > 0) Strategy.Entry("M", Side.Long);
        else Strategy.Close("M");
    }
}

public static class Compare
{
    public static double Difference(BarSeries apple, BarSeries pear)
    {
        Momentum script = new();
        double first = Backtest.Run(script, apple).Metrics.NetProfit;
        double second = Backtest.Run(script, pear).Metrics.NetProfit; // BAR7002
        return first - second;
    }
}
