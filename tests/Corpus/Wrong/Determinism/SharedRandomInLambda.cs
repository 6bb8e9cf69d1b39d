using Barline;

[Strategy("Jitter")]
public partial class Jitter
{
    void Process(Bar bar)
    {
        Func<double, double> jitter = price => price + Random.Shared.Next(-3, 4) * Instrument.TickSize; // BAR5002
        Strategy.Entry("J", Side.Long, limit: jitter(bar.Low));
        Strategy.Exit("JX", "J", profit: 50, loss: 50);
    }
}
