using Barline;

[Strategy("Optional stop")]
public partial class OptionalStop
{
    [Input("Stop in ticks")] public int? Stop { get; init; } // BAR1002

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("N", Side.Long);
        Strategy.Exit("NX", "N", profit: 50, loss: Stop ?? 25);
    }
}
