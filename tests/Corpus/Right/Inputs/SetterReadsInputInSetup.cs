using Barline;

namespace Setters;

[Strategy("Setter declares, getter reads")]
public partial class SetterDeclares
{
    private int length;

    private int Length
    {
        get => length;
        set => length = Input.Int("Length", value, min: 1);
    }

    void Setup() => Length = 14;

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Ema(Close, Length)) Strategy.Entry("S", Side.Long);
        else Strategy.Close("S");
    }
}
