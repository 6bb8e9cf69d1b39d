using Barline;

[Strategy("Stop of the next bar")]
public partial class NextStop
{
    private readonly Var<double> stop = new();

    void Process(Bar bar)
    {
        stop.Value = bar.Low - Ta.Atr(14);
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Stop", from: "Long", stop: stop[-1]); // BAR3002
    }
}
