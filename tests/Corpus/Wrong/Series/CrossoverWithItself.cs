using Barline;

namespace Twins;

[Strategy("Crosses itself")]
public partial class CrossesItself
{
    void Process()
    {
        if (Ta.Crossover(Ta.Ema(Close, 12), Ta.Ema(Close, 12))) Strategy.Entry("X", Side.Long); // BAR3007
        if (Close < Ta.Ema(Close, 26)) Strategy.Close("X");
    }
}
