using Barline;

[Strategy("Share of rising bars")]
public partial class ShareOfRising
{
    void Process(Bar bar)
    {
        Series<bool> rising = Close > Open;
        double share = Ta.Sma(rising, 20); // BAR3011
        if (share > 0.6) Strategy.Entry("Long", Side.Long);
    }
}
