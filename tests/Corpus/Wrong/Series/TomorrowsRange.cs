using Barline;

namespace Exprs;

[Strategy("Tomorrow's range")]
public partial class TomorrowsRange
{
    void Process(Bar bar)
    {
        if ((High - Low)[-2] > 2 * Ta.Atr(14)) Strategy.Entry("V", Side.Long); // BAR3002
        Strategy.Exit("VX", "V", profit: 100, loss: 50);
    }
}
