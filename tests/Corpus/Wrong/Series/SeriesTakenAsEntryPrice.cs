using Barline;

namespace Handles;

[Strategy("Remembered price")]
public partial class RememberedPrice
{
    private Series<double> entryPrice;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            entryPrice = Close; // BAR3012
            Strategy.Entry("P", Side.Long);
        }

        if (Strategy.PositionSize > 0 && bar.Close < entryPrice * 0.97)
        {
            Strategy.Close("P");
        }
    }
}
