using Barline;

namespace Hides;

[ScriptNamespace("Close")]
public sealed class ClosingTimes
{
    public bool IsLate(Bar bar) => bar.Time.Hour > 20;
}

[Strategy("Hides a price")]
[Uses<ClosingTimes>] // BAR6003
public partial class HidesPrice
{
    void Process(Bar bar)
    {
        if (bar.Open > Ta.Sma(Open, 10)) Strategy.Entry("H", Side.Long);
        else Strategy.CloseAll();
    }
}
