using Barline;

namespace Growing;

[Strategy("Average of everything so far")]
public partial class AverageSoFar
{
    void Process(Bar bar)
    {
        double mean = Ta.Rma(Close, BarIndex + 1); // BAR3004
        if (bar.Close > mean) Strategy.Entry("G", Side.Long);
        else Strategy.Close("G");
    }
}
