using Barline;

namespace Selfsame;

[Indicator("Chan")]
public partial class Chan
{
    [Output] public Series<double> Upper => Ta.Highest(High, 20);
    [Output] public Series<double> Lower => Ta.Lowest(Low, 20);
}

[Strategy("Narrow")]
public partial class Narrow
{
    private Chan chan;

    void Setup() => chan = Import(new Chan());

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 5) && chan.Upper <= chan.Upper) Strategy.Entry("N", Side.Long); // BAR3007
        if (bar.Close < chan.Lower[1]) Strategy.Close("N");
    }
}
