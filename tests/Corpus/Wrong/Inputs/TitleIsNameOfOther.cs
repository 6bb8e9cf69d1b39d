using Barline;

namespace Crossed;

[Strategy("Crossed titles")]
public partial class CrossedTitles
{
    [Input(Min = 1)] public int Slow { get; init; } = 40;

    [Input("Slow", Min = 1)] public int Fast { get; init; } = 10; // BAR1008

    void Process()
    {
        if (Ta.Sma(Close, Fast) > Ta.Sma(Close, Slow)) Strategy.Entry("T", Side.Long);
        else Strategy.Close("T");
    }
}
