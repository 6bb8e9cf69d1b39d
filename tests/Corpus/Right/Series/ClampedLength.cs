using Barline;

// The length changes, between bounds: some dozens of series, each computed once.
[Strategy("Adaptive average")]
public partial class AdaptiveAverage
{
    [Input(Min = 2)] public int Slowest { get; init; } = 60;

    void Process(Bar bar)
    {
        double calm = Na.Or(Ta.Stdev(Close, 20) / Ta.Stdev(Close, 60), 1);
        int length = Math.Clamp((int)(Slowest * calm), 2, Slowest);
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
