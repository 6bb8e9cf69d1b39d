using Barline;

[Strategy("Declared in code")]
public partial class DeclaredInCode
{
    private int length;
    private double width;

    void Setup()
    {
        length = Input.Int("Length", 1, min: 2, max: 50); // BAR1004
        width = Input.Double("Width", 2, 0.5, 4);
    }

    void Process(Bar bar)
    {
        if (bar.Close > Ta.Sma(Close, length) + width * Ta.Stdev(Close, length)) Strategy.Entry("Long", Side.Long);
    }
}
