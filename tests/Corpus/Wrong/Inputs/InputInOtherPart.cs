using Barline;

[Strategy("In parts")]
public partial class InParts
{
    void Process(Bar bar)
    {
        if (bar.Close > Threshold) Strategy.Entry("Long", Side.Long);
    }
}

// ---- InParts.Settings.cs
using Barline;

partial class InParts
{
    private double Threshold
    {
        get
        {
            return Ta.Sma(Close, 50) * Input.Double("Factor", 1.01); // BAR1001
        }
    }
}
