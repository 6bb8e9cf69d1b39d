using Barline;

namespace QuickStart;

/// <summary>Buys what has fallen fast while the long trend is up, and sells it once the fall is made up for.</summary>
[Strategy("Mean reversion", InitialCapital = 10_000, Quantity = 100, QuantityType = QuantityType.PercentOfEquity,
    Commission = 0.05, CommissionType = CommissionType.Percent)]
public partial class MeanReversion
{
    [Input(Min = 2, Max = 50)]
    public int Length { get; init; } = 4;

    [Input("Buy below", Min = 1, Max = 50, Step = 1, Tooltip = "The RSI below which a fall is deep enough.")]
    public double BuyBelow { get; init; } = 30;

    [Input("Sell above", Min = 50, Max = 99, Step = 1, Tooltip = "The RSI above which the fall is made up for.")]
    public double SellAbove { get; init; } = 65;

    [Input(Min = 10, Max = 400)]
    public int Trend { get; init; } = 200;

    void Process(Bar bar)
    {
        Series<double> rsi = Ta.Rsi(Close, Length);
        if (rsi < BuyBelow && bar.Close > Ta.Sma(Close, Trend))
        {
            Strategy.Entry("Dip", Side.Long);
        }

        if (rsi > SellAbove)
        {
            Strategy.Close("Dip");
        }
    }
}
