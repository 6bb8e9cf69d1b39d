using Barline;

[Strategy("Moving average")]
public partial class MovingAverage
{
    private int length;

    void Setup(int defaultLength) => length = Input.Int("Length", 20, min: 1); // BAR0004

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Math.Max(1, length))) Strategy.Entry("Long", Side.Long);
    }
}
