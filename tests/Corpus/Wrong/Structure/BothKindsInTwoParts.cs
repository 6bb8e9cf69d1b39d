using Barline;

[Strategy("Trades and shows")]
public partial class TradesAndShows // BAR0007
{
    void Process(Bar bar)
    {
        if (bar.Close > Average) Strategy.Entry("Long", Side.Long);
    }
}

// ---- TradesAndShows.Output.cs
using Barline;

[Indicator]
partial class TradesAndShows
{
    [Output] public Series<double> Average => Ta.Sma(Close, 100);
}
