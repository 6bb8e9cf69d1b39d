using Barline;

[Strategy("Price at birth")]
public partial class PriceAtBirth
{
    private readonly double first = Source.Close; // BAR3010

    void Process(Bar bar)
    {
        if (bar.Close > first) Strategy.Entry("B", Side.Long);
        else Strategy.Close("B");
    }
}
