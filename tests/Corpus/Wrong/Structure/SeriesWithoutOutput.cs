using Barline;

namespace Pine.Port;

/* In Pine every plot() is an output. Here none is declared. */
[Indicator("Stoch RSI")]
public partial class StochRsi // BAR0009
{
    [Input("RSI length", Min = 1)] public int RsiLength { get; init; } = 14;
    [Input("Stochastic length", Min = 1)] public int StochLength { get; init; } = 14;

    public Series<double> K
    {
        get
        {
            var rsi = Ta.Rsi(Close, RsiLength);
            return Ta.Sma(Ta.Stoch(rsi, rsi, rsi, StochLength), 3);
        }
    }

    public Series<double> D => Ta.Sma(K, 3);

    void Setup()
    {
        Chart.Plot(K, "K", Color.Blue);
        Chart.Plot(D, "D", Color.Orange);
    }
}
