using Barline;

[Strategy("Sells by sign")]
public partial class SellsBySign
{
    private const double Lots = 2;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20))) Strategy.Order("Trade", Side.Long, Lots);
        if (Ta.Crossunder(Close, Ta.Sma(Close, 20))) Strategy.Order("Trade", Side.Long, -Lots); // BAR4005
    }
}
