using Barline;

namespace Checks;

[Strategy("Checked input")]
public partial class CheckedInput
{
    private readonly int length = 12;

    [Input(Min = 2, Max = 500)]
    public int Length
    {
        get => length;
        init => length = value % 2 == 0 ? value : value + 1;
    }

    private int Half => Length / 2;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Wma(Close, Half) && bar.Close > Ta.Wma(Close, Length)) Strategy.Entry("C", Side.Long);
        if (bar.Close < Ta.Wma(Close, Length)) Strategy.Close("C");
    }
}
