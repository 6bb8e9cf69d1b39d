using Barline;

namespace Offsets;

[Strategy("Offset beside a stop")]
public partial class OffsetBesideStop
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 12))) Strategy.Entry("O", Side.Long);
        Strategy.Exit("OX", "O", stop: bar.Low - 1, trailOffset: 25); // BAR4008
    }
}
