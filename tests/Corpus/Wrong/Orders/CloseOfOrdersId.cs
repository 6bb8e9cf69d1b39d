using Barline;

namespace OrderIds2;

[Strategy("Orders have names too")]
public partial class OrdersHaveNames
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 10))) Strategy.Order("Buy 1", Side.Long, 1);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 10))) Strategy.Close("Buy1"); // BAR4003
    }
}
