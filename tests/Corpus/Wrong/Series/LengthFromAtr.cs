using Barline;

namespace Adaptive;

[Strategy("Adaptive average")]
public partial class AdaptiveAverage
{
    void Process(Bar bar)
    {
        int length = Math.Max(2, (int)Math.Round(Ta.Atr(14) * 10));
        double average = Ta.Sma(Close, length); // BAR3004
        if (bar.Close > average) Strategy.Entry("A", Side.Long);
        else Strategy.Close("A");
    }
}
