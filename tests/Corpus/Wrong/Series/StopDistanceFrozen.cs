using Barline;

namespace Frozen2;

[Strategy("Frozen distance")]
public partial class FrozenDistance
{
    private readonly double[] distances = new double[2];

    void Setup()
    {
        distances[0] = 2 * Ta.Atr(14); // BAR3005
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("F", Side.Long);
        Strategy.Exit("FX", "F", stop: bar.Close - distances[0] - 1);
    }
}
