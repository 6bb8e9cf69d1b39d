using Barline;

[Strategy("Nothing bought")]
public partial class NothingBought
{
    private const double Lots = 0.0;

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Z", Side.Long, quantity: Lots); // BAR4005
        else Strategy.Close("Z");
    }
}
