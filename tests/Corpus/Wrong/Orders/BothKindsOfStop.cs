using Barline;

namespace Stops;

[Strategy("Two stops in one exit")]
public partial class TwoStops
{
    [Input("Stop ticks", Min = 1)] public int Ticks { get; init; } = 50;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Highest(High, 30)[1]) Strategy.Entry("B", Side.Long);
        Strategy.Exit(
            "X",
            from: "B",
            loss: Ticks,
            stop: Ta.Lowest(Low, 15)); // BAR4006
    }
}
