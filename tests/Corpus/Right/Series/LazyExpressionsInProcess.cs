using Barline;

namespace Lazy;

[Strategy("Expressions with values of the bar")]
public partial class LazyExpressions
{
    private double entryPrice = Na.Value;
    private double best;

    void Process(Bar bar)
    {
        double risk = 1.5 * Ta.Atr(14);
        if (bar.Close - risk > Ta.Sma(Close, 50) && Strategy.PositionSize == 0)
        {
            entryPrice = Close;
            best = bar.High;
            Strategy.Entry("X", Side.Long);
        }

        best = Math.Max(best, High);
        bool isDone = Close * 1.01 < entryPrice || Close < best - 3 * risk || Close > entryPrice * 1.1;
        if (isDone) Strategy.Close("X");
        double mix = (Close + entryPrice) / 2 - bar.Open % 3;
        if (mix > best * 2) Strategy.CloseAll("strange");
    }
}
