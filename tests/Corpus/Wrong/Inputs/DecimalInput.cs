using Barline;

[Strategy("Money matters")]
public partial class MoneyMatters
{
    [Input(Min = 1)] public decimal Budget { get; init; } = 1_000m; // BAR1002

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long, Math.Floor((double)Budget / bar.Close));
    }
}
