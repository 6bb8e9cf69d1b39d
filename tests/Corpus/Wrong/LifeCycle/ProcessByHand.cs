using Barline;

public static class Driver
{
    public static void Drive(ByHand script, BarSeries bars)
    {
        foreach (Bar bar in bars)
        {
            script.Process(bar); // BAR7001
        }
    }
}

[Strategy("Driven by hand")]
public partial class ByHand
{
    public void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
