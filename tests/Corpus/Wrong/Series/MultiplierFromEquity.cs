using Barline;

[Strategy("Width from equity")]
public partial class WidthFromEquity
{
    void Process(Bar bar)
    {
        double width = 1 + Strategy.OpenProfit / 1000;
        BollingerBands bands = Ta.Bb(Close, 20, width); // BAR3004
        if (bar.Close < bands.Lower) Strategy.Entry("W", Side.Long);
        if (bar.Close > bands.Middle) Strategy.Close("W");
    }
}
