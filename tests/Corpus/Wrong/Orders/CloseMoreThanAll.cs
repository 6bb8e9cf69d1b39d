using Barline;

namespace Percents;

[Strategy("Two hundred percent")]
public partial class TwoHundredPercent
{
    void Process(Bar bar)
    {
        if (Ta.Mom(Close, 10) > 0) Strategy.Entry("M", Side.Long);
        if (Ta.Mom(Close, 10) < 0) Strategy.Close("M", quantityPercent: 200); // BAR4005
    }
}
