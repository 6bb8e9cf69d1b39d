using Barline;

namespace NotANumber;

[Strategy("Wait for values")]
public partial class WaitForValues
{
    void Process(Bar bar)
    {
        double slow = Ta.Ema(Close, 100);
        if (slow == double.NaN) return; // BAR3006

        if (bar.Close > slow) Strategy.Entry("E", Side.Long);
        if (bar.Close < slow) Strategy.Close("E");
    }
}
