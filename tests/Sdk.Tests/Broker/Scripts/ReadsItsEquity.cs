namespace Barline.Tests.Brokers;

[Strategy("Reads its equity", InitialCapital = 1_000)]
public sealed partial class ReadsItsEquity
{
    [Output] public Series<double> Smooth => Ta.Sma(Strategy.Equity, 3);

    [Output] public double Mean => Ta.Sma(Strategy.Equity, 3);

    [Output] public double Before => Strategy.Equity[1];

    [Output] public double Second => BarIndex > 4 ? Strategy.Equity[4] : Na.Value;

    private void Process()
    {
        if (BarIndex % 7 == 1)
        {
            Strategy.Entry("L", Side.Long);
        }

        if (BarIndex % 7 == 4 && Ta.Sma(Strategy.Equity, 3) > 0)
        {
            Strategy.CloseAll(immediately: BarIndex % 2 == 0);
        }
    }
}
