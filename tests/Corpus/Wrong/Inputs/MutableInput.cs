using Barline;

namespace Mutable;

[Strategy("Settable")]
public partial class Settable
{
    [Input(Min = 1, Max = 100)]
    public int Length { get; set; } = 14; // BAR1003

    void Process(Bar bar)
    {
        if (Ta.Rsi(Close, Length) < 30) Strategy.Entry("R", Side.Long);
        if (Ta.Rsi(Close, Length) > 60) Strategy.Close("R");
    }
}
