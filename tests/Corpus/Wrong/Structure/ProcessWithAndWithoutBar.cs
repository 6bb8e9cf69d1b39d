using Barline;

[Strategy("Twice")]
public partial class TwoProcesses
{
    private void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Up", Side.Long);
    }

    private void Process() // BAR0008
    {
        if (Close < Open) Strategy.Close("Up");
    }
}
