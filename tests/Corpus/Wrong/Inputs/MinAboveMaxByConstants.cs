using Barline;

internal static class Limits
{
    public const double Low = 0.5;
    public const double High = 5.0;
}

[Strategy("Limits the wrong way round")]
public partial class WrongWayRound
{
    [Input("Factor", Min = Limits.High, Max = Limits.Low, Step = 0.5)] public double Factor { get; init; } = 2; // BAR1005

    void Process(Bar bar)
    {
        if (bar.High - bar.Low > Factor * Ta.Atr(14)) Strategy.Entry("Long", Side.Long);
    }
}
