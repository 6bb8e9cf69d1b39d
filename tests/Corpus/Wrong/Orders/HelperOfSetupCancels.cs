using Barline;

namespace Resets;

[Strategy("Clean start")]
public partial class CleanStart
{
    private void Setup() => Reset();

    private void Reset()
    {
        Strategy.CancelAll(); // BAR4001
    }

    private void Process(Bar bar)
    {
        Strategy.Entry("Bid", Side.Long, limit: bar.Low);
        Strategy.Exit("Bid out", "Bid", profit: 80, loss: 80);
    }
}
