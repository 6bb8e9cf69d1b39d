using Barline;

[Strategy("Entry price cross")]
public partial class EntryPriceCross
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            Strategy.Entry("In", Side.Long);
        }

        double level = Strategy.PositionAveragePrice * 0.98;
        if (Ta.Crossunder(Close, level))
        {
            Strategy.Close("In");
        }
    }
}
