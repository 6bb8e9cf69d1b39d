using Barline;

namespace Bounds;

[Strategy("Bounds in Setup")]
public partial class BoundsInSetup
{
    const int Maximum = 50;
    int lookback;

    void Setup()
    {
        lookback = Input.Int("Lookback", defaultValue: 55, min: 2, max: Maximum); // BAR1004
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, lookback)[1]) Strategy.Entry("Turtle", Side.Long);
        if (bar.Close < Ta.Lowest(Low, lookback / 2)[1]) Strategy.Close("Turtle");
    }
}
