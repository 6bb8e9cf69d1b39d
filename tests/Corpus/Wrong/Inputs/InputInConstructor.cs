using Barline;

[Strategy("Reads its inputs in the constructor")]
public partial class InConstructor
{
    private readonly int length;

    public InConstructor()
    {
        length = Input.Int("Length", 20, min: 1); // BAR1001
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, length)) Strategy.Entry("Long", Side.Long);
    }
}
