using Barline;

namespace Early;

[Strategy("Constructor reads")]
public partial class ConstructorReads
{
    private readonly Series<double> average;

    public ConstructorReads()
    {
        average = Ta.Sma(Close, 20); // BAR3010
    }

    void Process(Bar bar)
    {
        if (bar.Close > average) Strategy.Entry("K", Side.Long);
        else Strategy.Close("K");
    }
}
