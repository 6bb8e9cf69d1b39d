using Barline;

namespace Overloads;

[Strategy("Overloads")]
public partial class Overloads
{
    private double threshold;

    void Setup() => Setup(0.5);

    // Helpers that happen to share the names.
    private void Setup(double factor) => threshold = factor * 2;

    void Process(Bar bar)
    {
        if (Process(bar.Open, bar.Close))
        {
            Strategy.Entry("Body", Side.Long);
            return;
        }

        Process("Body");
    }

    private bool Process(double open, double close) => close - open > threshold;

    private void Process(string id)
    {
        if (Close < Open) Strategy.Close(id);
    }
}
