using Barline;

namespace Past;

[Strategy("Now and before")]
public partial class NowAndBefore
{
    void Process(Bar bar)
    {
        bool isHigher = Close > Close[1] && Low > Low[1] && Ta.Sma(Close, 10) > Ta.Sma(Close, 10)[1];
        bool isTop = High == Ta.Highest(High, 10);
        bool differs = Ta.Sma(Close, 10) != Ta.Sma(Close, 11) && Ta.Sma(Open, 10) != Ta.Sma(Close, 10) && Ta.Stdev(Close, 10) >= Ta.Stdev(Close, 10, false) * 0.5;
        if (isHigher && isTop && differs) Strategy.Entry("U", Side.Long);
        if (Close < Close[5] && Close[1] < Close[6]) Strategy.Close("U");
    }
}
