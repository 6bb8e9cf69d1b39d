using Barline;

[Strategy("Zero bars back")]
public partial class ZeroBarsBack
{
    void Process(Bar bar)
    {
        if (Low[0] < Low) Strategy.Entry("Short", Side.Short); // BAR3007
        if (bar.Close > High[1]) Strategy.Close("Short");
    }
}
