using Barline;

namespace Reversed;

[Strategy("Reversed bounds")]
public partial class ReversedBounds
{
    [Input("RSI floor", Min = 50, Max = 10)] // BAR1005
    public int Floor { get; init; } = 30;

    void Process()
    {
        var rsi = Ta.Rsi(Hlc3, 14);
        if (rsi < Floor) Strategy.Entry("Dip", Side.Long);
        if (rsi > 100 - Floor) Strategy.Close("Dip");
    }
}
