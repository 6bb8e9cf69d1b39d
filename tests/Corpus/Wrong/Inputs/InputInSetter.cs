using Barline;

[Strategy("Setter")]
public partial class BySetter
{
    private double stop;

    private double Stop
    {
        get => stop;
        set => stop = value - Input.Double("Distance", 1); // BAR1001
    }

    void Process(Bar bar)
    {
        Stop = bar.Low;
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Stop", from: "Long", stop: Stop);
    }
}
