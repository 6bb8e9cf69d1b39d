using Barline;

[Strategy("Own series in functions")]
public partial class OwnSeries
{
    private readonly Var<double> stop = new();
    private readonly Var<int> streak = new(0);
    private readonly Var<bool> armed = new(false);

    void Process(Bar bar)
    {
        double level = bar.Close - 3 * Ta.Atr(10);
        stop.Value = Na.Is(stop[1]) || Close < stop[1] ? level : Math.Max(level, stop[1]);
        streak.Value = Close > Close[1] ? streak + 1 : 0;
        armed.Value = streak >= 2;
        if (Ta.Crossunder(Close, (Series<double>)stop)) Strategy.Close("Long");
        if (armed && !armed[1] && Ta.Highest(stop, 10) >= stop) Strategy.Entry("Long", Side.Long);
        if (Ta.BarsSince(armed) > 20 && streak + streak[1] < 1) Strategy.CloseAll();
    }
}
