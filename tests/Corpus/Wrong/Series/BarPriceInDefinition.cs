using Barline;

[Strategy("Mixes bar and series")]
public partial class MixesBarAndSeries
{
    void Process(Bar bar)
    {
        // bar.Open is this bar's number, Open would be the series.
        double body = Ta.Sma(Close - bar.Open, 10); // BAR3004
        if (body > 0) Strategy.Entry("Long", Side.Long);
    }
}
