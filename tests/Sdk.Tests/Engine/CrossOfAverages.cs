namespace Barline.Tests.Engine;

/// <summary>Holds a long position while a fast average is above a slow one.</summary>
[Strategy]
internal sealed partial class CrossOfAverages
{
    [Input(Min = 1)]
    public int Fast { get; init; } = 5;

    [Input(Min = 1)]
    public int Slow { get; init; } = 20;

    void Process()
    {
        Series<double> fast = Ta.Sma(Close, Fast);
        Series<double> slow = Ta.Sma(Close, Slow);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("Long", Side.Long);
        }
        else if (Ta.Crossunder(fast, slow))
        {
            Strategy.Close("Long");
        }
    }
}
