using Barline;

[Strategy("Equity curve trading", InitialCapital = 50_000, Quantity = 90, QuantityType = QuantityType.PercentOfEquity)]
public partial class EquityCurveTrading
{
    [Input(Min = 2)] public int Length { get; init; } = 20;

    void Process(Bar bar)
    {
        Series<double> smooth = Ta.Ema(Strategy.Equity, Length);
        double perShare = Ta.Sma(Strategy.Equity / Close, 5);
        bool grows = Strategy.Equity > Strategy.Equity[1] || Strategy.Equity >= smooth;
        if (grows && bar.Close > bar.Open && perShare > 1)
        {
            Strategy.Entry("Long", Side.Long, Math.Floor(Strategy.Equity * 0.5 / bar.Close));
        }

        if (Ta.Crossunder(Strategy.Equity, smooth))
        {
            Strategy.CloseAll();
        }
    }
}
