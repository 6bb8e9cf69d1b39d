using Barline;

namespace Frozen;

[Strategy("Frozen average")]
public partial class FrozenAverage
{
    private double average;

    void Setup()
    {
        average = Ta.Sma(Close, 20); // BAR3005
    }

    void Process(Bar bar)
    {
        if (bar.Close > average) Strategy.Entry("L", Side.Long);
        if (bar.Close < average) Strategy.Close("L");
    }
}
