using Barline;

[Strategy("Negative ticks")]
public partial class NegativeTicks
{
    void Process()
    {
        if (Ta.Crossunder(Close, Ta.Sma(Close, 10))) Strategy.Entry("S", Side.Short);
        Strategy.Exit("S out", "S", profit: -150, loss: 75); // BAR4007
    }
}
