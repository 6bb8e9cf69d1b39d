using Barline;

[Strategy("Opening range")]
public partial class OpeningRange
{
    private double high;

    void Setup() => high = Math.Round(High, 2); // BAR3005

    void Process(Bar bar)
    {
        if (bar.Close > high) Strategy.Entry("Long", Side.Long);
    }
}
