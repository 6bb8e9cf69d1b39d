using Barline;

[Indicator("Loop me")]
public partial class LoopMe
{
    [Output] public Series<double> Line => Ta.Sma(Close, 4);
}

public sealed class Batch
{
    private readonly BacktestEngine engine = new();

    public int CountBars(IReadOnlyList<BarSeries> all)
    {
        var indicator = new LoopMe();
        int total = 0;
        foreach (BarSeries bars in all)
        {
            total += engine.Run(indicator, bars).Bars.Count; // BAR7002
        }

        return total;
    }
}
