using Barline;

// One object serves one run, so state in its fields begins anew by itself.
[Strategy("Pairs, one leg")]
public partial class PairsLeg
{
    private readonly Queue<double> spreads = new();
    private double mean;
    private int cooldown;

    [Input(Min = 5)] public int Window { get; init; } = 40;
    [Input(Min = 0)] public int Pause { get; init; } = 6;

    void Process(Bar bar)
    {
        double spread = bar.Close - 1.2 * bar.Open;
        spreads.Enqueue(spread);
        if (spreads.Count > Window) spreads.Dequeue();
        mean = spreads.Average();
        double deviation = Math.Sqrt(spreads.Sum(value => (value - mean) * (value - mean)) / spreads.Count);
        if (cooldown-- > 0 || deviation == 0) return;
        double score = (spread - mean) / deviation;
        if (score < -2)
        {
            Strategy.Entry("Long", Side.Long);
            cooldown = Pause;
        }
        else if (score > 0)
        {
            Strategy.Close("Long");
        }
    }
}
