using Barline;

[Strategy("Infinite")]
public partial class Infinite
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("I", Side.Long, stop: double.PositiveInfinity); // BAR4007
        if (bar.Close < bar.Open) Strategy.CloseAll();
    }
}
