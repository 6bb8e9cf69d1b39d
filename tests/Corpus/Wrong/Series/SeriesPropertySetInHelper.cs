using Barline;

[Strategy("Two pivots")]
public partial class TwoPivots
{
    private Series<double> LastHigh { get; set; }

    void Setup() => LastHigh = High;

    void Process(Bar bar)
    {
        if (High[1] > High[2] && High[1] > High) Remember();
        if (bar.Close > LastHigh) Strategy.Entry("Long", Side.Long);
    }

    private void Remember()
    {
        LastHigh = High[1]; // BAR3012
    }
}
