using Barline;

[Strategy("Buy and hold")]
public partial class BuyAndHold
{
    void Setup()
    {
        Strategy.Entry("Hold", Side.Long); // BAR4001
    }

    void Process()
    {
    }
}
