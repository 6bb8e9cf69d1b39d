using Barline;

namespace Mixed;

[Indicator("RSI with orders")]
public partial class RsiWithOrders
{
    [Output] public Series<double> Rsi => Ta.Rsi(Close, 14);

    void Process()
    {
        if (Rsi < 30) Strategy.Entry("Cheap", Side.Long); // BAR4002
    }
}
