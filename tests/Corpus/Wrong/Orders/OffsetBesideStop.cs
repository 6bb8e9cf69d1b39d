using Barline;

[Strategy("Stop that never trails")]
public partial class NeverTrails
{
    [Input(Min = 1)] public double Offset { get; init; } = 40;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry("Long", Side.Long);
        Strategy.Exit("Trail", "Long", stop: bar.Low - 1, trailOffset: Offset); // BAR4008
    }
}
