using Barline;

namespace Ctor;

[Strategy("Set in a constructor")]
public partial class SetInConstructor
{
    [Input(Min = 1)] public int Length { get; init; }

    public SetInConstructor()
    {
        Length = 25; // BAR1009
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
