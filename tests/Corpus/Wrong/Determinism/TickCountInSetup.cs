using Barline;

[Strategy("Starts by the machine")]
public partial class StartsByMachine
{
    private int skip;

    void Setup() => skip = (int)(Environment.TickCount64 % 10); // BAR5001

    void Process(Bar bar)
    {
        if (BarIndex.Value > skip && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
