using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Strategy("Uses instead of Import")]
[Uses<Average>] // BAR6001
public partial class UsesInstead
{
    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
