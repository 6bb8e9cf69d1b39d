using Barline;

namespace Thirds;

[Strategy("Out in thirds")]
public partial class OutInThirds
{
    void Process(Bar bar)
    {
        double atr = Ta.Atr(14);
        if (Strategy.PositionSize == 0 && bar.Close > Ta.Highest(High, 20)[1])
        {
            Strategy.Entry("T", Side.Long, 9);
        }

        double entry = Strategy.PositionAveragePrice;
        Strategy.Exit("T1", "T", quantity: 3, profit: 100, stop: entry - 2 * atr);
        Strategy.Exit("T2", "T", quantityPercent: 33.4, limit: entry + 2 * atr, loss: 200);
        Strategy.Exit("T3", "T", trailPrice: entry + atr, trailOffset: 50);
        Strategy.Exit("T4", "T", trailPoints: 0, trailOffset: 0, loss: 0);
    }
}
