// Ported from another platform, where the method has another name.
using Barline;

[Strategy("Ported EMA cross", Pyramiding = 0)]
public partial class PortedEmaCross // BAR0003
{
    [Input("Fast EMA", Min = 1)] public int FastPeriod { get; init; } = 8;
    [Input("Slow EMA", Min = 1)] public int SlowPeriod { get; init; } = 21;

    private void OnBarUpdate(Bar bar)
    {
        var fast = Ta.Ema(Close, FastPeriod);
        var slow = Ta.Ema(Close, SlowPeriod);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("L", Side.Long);
        }
        else if (Ta.Crossunder(fast, slow))
        {
            Strategy.Close("L");
        }
    }
}
