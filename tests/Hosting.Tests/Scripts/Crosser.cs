namespace Barline.Hosting.Tests.Scripts;

/// <summary>Trades whenever two averages cross.</summary>
[Strategy("Average \"crosser\", long and short", InitialCapital = 10_000)]
public partial class Crosser
{
    [Input(Min = 1, Max = 50)]
    public int Fast { get; init; } = 3;

    [Input("Slow length", Min = 2, Max = 100)]
    public int Slow { get; init; } = 8;

    [Input]
    public Source Price { get; init; } = Source.Close;

    [Input]
    public bool Both { get; init; } = true;

    [Output]
    public Series<double> Average => Ta.Sma(Price, Slow);

    void Process()
    {
        if (Ta.Crossover(Ta.Sma(Price, Fast), Average))
        {
            Strategy.Entry("up, \"long\"", Side.Long);
        }
        else if (Both && Ta.Crossunder(Ta.Sma(Price, Fast), Average))
        {
            Strategy.Entry("down", Side.Short);
        }
    }
}
