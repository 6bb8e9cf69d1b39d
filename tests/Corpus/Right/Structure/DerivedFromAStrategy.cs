using Barline;

namespace Family;

[Strategy("Parent")]
public partial class Parent
{
    [Input(Min = 2)] public int Length { get; init; } = 10;

    protected virtual bool MayBuy => true;

    protected void Process(Bar bar)
    {
        if (MayBuy && bar.Close > Ta.Sma(Close, Length)) Strategy.Entry("P", Side.Long);
        if (bar.Close < Ta.Sma(Close, Length)) Strategy.Close("P");
    }
}

[Strategy("Child")]
public partial class Child : Parent
{
    protected override bool MayBuy => Ta.Rsi(Close, 14) < 60;
}
