using Barline;

namespace Scale;

[Strategy("Scale out")]
public partial class ScaleOut
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Ema(Close, 5), Ta.Ema(Close, 15))) Strategy.Entry("In", Side.Long, 10);
        if (bar.Close > Strategy.PositionAveragePrice * 1.02)
        {
            Strategy.Exit("Half", "In", quantityPercent: 50); // BAR4004
        }

        if (Ta.Crossunder(Ta.Ema(Close, 5), Ta.Ema(Close, 15))) Strategy.Close("In");
    }
}
