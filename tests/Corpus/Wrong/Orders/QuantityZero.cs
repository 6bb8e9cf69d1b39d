using Barline;

[Strategy("Zero contracts")]
public partial class ZeroContracts
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long, quantity: 0); // BAR4005
    }
}
