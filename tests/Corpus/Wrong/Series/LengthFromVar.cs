using Barline;

[Strategy("Length in a Var")]
public partial class LengthInVar
{
    private readonly Var<int> length = new(5);

    void Process(Bar bar)
    {
        length.Value = length.Value + 1;
        if (bar.Close > Ta.Ema(Close, length)) Strategy.Entry("L", Side.Long); // BAR3004
        else Strategy.Close("L");
    }
}
