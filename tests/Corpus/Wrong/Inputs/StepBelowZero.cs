using Barline;

[Strategy("Negative step")]
public partial class NegativeStep
{
    [Input(Min = 0, Max = 10, Step = -0.5)] // BAR1006
    public double Factor { get; init; } = 2;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, 20) + Factor * Ta.Atr(20)) Strategy.Entry("Keltner", Side.Long);
        if (bar.Close < Ta.Ema(Close, 20)) Strategy.Close("Keltner");
    }
}
