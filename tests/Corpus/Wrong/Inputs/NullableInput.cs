using Barline;

[Strategy("Optional stop")]
public partial class OptionalStop
{
    [Input] public double? StopPercent { get; init; } // BAR1002

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Entry("Long", Side.Long);
        if (StopPercent is { } percent) Strategy.Exit("Stop", from: "Long", stop: bar.Close * (1 - percent / 100));
    }
}
