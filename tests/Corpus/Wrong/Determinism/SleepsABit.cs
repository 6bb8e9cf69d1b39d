using Barline;

[Strategy("Rate limited")]
public partial class RateLimited
{
    void Process(Bar bar)
    {
        Thread.Sleep(1); // BAR5008
        if (bar.Close > bar.Open) Strategy.Entry("R", Side.Long);
        else Strategy.Close("R");
    }
}
