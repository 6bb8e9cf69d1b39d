using Barline;

[Strategy("Series and na")]
public partial class SeriesAndNa
{
    void Process(Bar bar)
    {
        if (Ta.Sma(Close, 100) == Na.Value) return; // BAR3006
        if (bar.Close > Ta.Sma(Close, 100)) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
