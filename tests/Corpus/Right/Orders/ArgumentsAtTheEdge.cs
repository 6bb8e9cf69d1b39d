using Barline;

[Strategy("At the edge")]
public partial class AtTheEdge
{
    [Input(Min = 0)] public double Profit { get; init; }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 40))) Strategy.Entry(" ", Side.Long, 2, comment: "");
        Strategy.Exit("At entry", from: " ", quantity: 1, profit: Profit, loss: 0);
        Strategy.Exit("Trail", from: " ", trailPoints: 0, trailOffset: 0, ocaName: "");
        double low = Ta.Lowest(Low, 20);
        Strategy.Exit("Low", from: " ", quantityPercent: 100, stop: Na.Or(low, bar.Low));
        Strategy.Entry("Negative prices are prices", Side.Long, limit: -5);
    }
}
