using Barline;

[Strategy("Length from a helper")]
public partial class LengthFromHelper
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, CycleLength(bar))) Strategy.Entry("Long", Side.Long); // BAR3004
        else Strategy.Close("Long");
    }

    private static int CycleLength(Bar bar) => Math.Max(2, (int)(100 * (bar.High - bar.Low)));
}
