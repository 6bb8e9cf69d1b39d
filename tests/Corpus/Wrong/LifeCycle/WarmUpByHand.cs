using Barline;

[Strategy("Hand fed")]
public partial class HandFed
{
    public void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, 3)) Strategy.Entry("F", Side.Long);
        else Strategy.Close("F");
    }
}

public static class Driver
{
    public static void Replay(IEnumerable<Bar> bars)
    {
        var script = new HandFed();
        foreach (var bar in bars)
        {
            script.Process(bar); // BAR7001
        }
    }
}
