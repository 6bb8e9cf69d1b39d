using Barline;

[Strategy("Scalars that change")]
public partial class ChangingScalars
{
    private double entry = double.NaN;
    private double factor = 1;

    void Process(Bar bar)
    {
        // Only the values now are read: no definition is made, whatever the scalars are.
        double body = Close - bar.Open;
        bool isFar = Close * 1.01 > entry || Ta.Sma(Close, 20) * factor > bar.High;
        bool isBelow = Ta.Sma(Close, 50) - 2 * body < bar.Low;
        factor = bar.Close > bar.Open ? factor * 1.001 : factor * 0.999;
        if (body > 0 && isBelow && Strategy.PositionSize == 0)
        {
            entry = bar.Close;
            Strategy.Entry("Long", Side.Long);
        }

        if (Close < entry * (1 - 0.02 * factor) || (isFar && Close < bar.Open)) Strategy.Close("Long");
    }
}
