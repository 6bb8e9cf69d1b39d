using Barline;

namespace Frozen3;

[Strategy("Frozen local")]
public partial class FrozenLocal
{
    private Func<Bar, bool> rule;

    void Setup()
    {
        double average = Ta.Sma(Close, 30); // BAR3005
        rule = bar => bar.Close > average;
    }

    void Process(Bar bar)
    {
        if (rule(bar)) Strategy.Entry("F", Side.Long);
        else Strategy.Close("F");
    }
}
