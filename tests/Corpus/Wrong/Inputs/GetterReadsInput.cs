using Barline;

namespace Getter;

[Strategy("Input behind a getter", Overlay = true)]
public partial class InputBehindGetter
{
    private double Multiplier => Input.Double("Multiplier", 3.0, min: 0.5, max: 10); // BAR1001

    private int Period { get; } = 10;

    void Process(Bar bar)
    {
        var band = Ta.Supertrend(Multiplier, Period);
        if (bar.Close > band.Line)
        {
            Strategy.Entry("Trend", Side.Long);
            return;
        }

        Strategy.Close("Trend");
    }
}
