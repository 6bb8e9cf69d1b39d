using Barline;

[Strategy("Hold for a while")]
public partial class HoldForAWhile
{
    private DateTime entered;

    [Input("Hold for")]
    public TimeSpan Hold { get; init; } = TimeSpan.FromHours(8); // BAR1002

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 20)))
        {
            entered = bar.Time;
            Strategy.Entry("Long", Side.Long);
        }

        if (bar.Time - entered > Hold) Strategy.Close("Long");
    }
}
