using Barline;

namespace Vectorised;

// In the old framework a negative size was a sale.
[Strategy("Signed size")]
public partial class SignedSize
{
    void Process()
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 25))) Strategy.Order("Buy", Side.Long, 5);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 25)) && Strategy.PositionSize > 0)
        {
            Strategy.Order("Sell", Side.Long, -5); // BAR4005
        }
    }
}
