using Barline;

[Strategy("Either way through its stop")]
public partial class EitherWay
{
    private double stop = 100;

    void Process(Bar bar)
    {
        // Cross, unlike Crossover, remembers which side it was on: it is a series of its own for each level.
        if (Ta.Cross(Close, stop)) Strategy.CloseAll(); // BAR3004
        stop = bar.Close - 2;
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
