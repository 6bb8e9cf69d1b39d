using Barline;

[Strategy("Adapts")]
public partial class Adapts
{
    private int losses;

    [Input(Min = 0.1)] public double Factor { get; set; } = 2.0; // BAR1003

    void Process(Bar bar)
    {
        if (Strategy.LosingTrades > losses)
        {
            losses = Strategy.LosingTrades;
            Widen();
        }

        if (bar.Close > Close[1] + Factor) Strategy.Entry("Long", Side.Long);
    }

    private void Widen() => Factor *= 1.1; // BAR1009
}
