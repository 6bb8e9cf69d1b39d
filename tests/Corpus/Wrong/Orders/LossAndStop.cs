using Barline;

[Strategy("Two stops in one exit")]
public partial class TwoStops
{
    [Input(Min = 1)] public double StopTicks { get; init; } = 150;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        double swing = Ta.Lowest(Low, 10);
        Strategy.Exit("Stop", "Long", loss: StopTicks, stop: swing); // BAR4006
    }
}
