using Barline;

namespace Zeroes;

[Strategy("Default is zero")]
public partial class DefaultIsZero
{
    [Input("Length", Min = 1, Max = 100)]
    public int Length { get; init; } // BAR1004

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("Z", Side.Long);
        else Strategy.Close("Z");
    }
}
