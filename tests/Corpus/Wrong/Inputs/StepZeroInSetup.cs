using Barline;

namespace Steps;

[Indicator("Step zero")]
public partial class StepZero
{
    private double factor;

    void Setup()
    {
        factor = Input.Double("Factor", 2, min: 1, max: 4, step: 0); // BAR1006
    }

    [Output] public Series<double> Top => Ta.Sma(Close, 20) + factor * Ta.Atr(20);
}
