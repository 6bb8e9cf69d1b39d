using Barline;

[Strategy("Breakout of nothing")]
public partial class BreakoutOfNothing
{
    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(length: 0)) Strategy.Entry("Long", Side.Long); // BAR3009
        if (bar.Close < Ta.Lowest(10)) Strategy.Close("Long");
    }
}
