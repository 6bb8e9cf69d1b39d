using Barline;

namespace Branches;

[Strategy("Branches")]
public partial class BranchStrategy
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("B", Side.Long);
        else Strategy.Close("B");
    }
}

internal static class Choice
{
    private static BacktestResult Run(BarSeries bars, bool isRich)
    {
        var script = new BranchStrategy();
        if (isRich)
        {
            return Backtest.Run(script, bars, new BacktestOptions { InitialCapital = 1_000_000 });
        }

        return Backtest.Run(script, bars);
    }

    private static BacktestResult Switch(BarSeries bars, int kind)
    {
        BranchStrategy script = new();
        return kind switch
        {
            0 => Backtest.Run(script, bars),
            1 => Backtest.Run(script, bars.Slice(0, 100)),
            _ => Backtest.Run(script, bars.Slice(100, 100)),
        };
    }

    public static int Main(string[] args)
    {
        BarSeries bars = BarSeries.ReadCsv(args[0]);
        return Run(bars, true).Bars.Count == Run(bars, false).Bars.Count && Switch(bars, 2).Bars.Count == 100 ? 0 : 1;
    }
}
