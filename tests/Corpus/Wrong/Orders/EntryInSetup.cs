using Barline;

[Strategy("Buy and hold")]
public partial class BuyAndHold
{
    void Setup()
    {
        Strategy.Entry("Long", Side.Long); // BAR4001
    }

    void Process(Bar bar)
    {
        if (bar.Close < Ta.Sma(Close, 200)) Strategy.Close("Long");
    }
}
