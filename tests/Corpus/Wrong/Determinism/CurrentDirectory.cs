using Barline;

[Strategy("Where am I")]
public partial class WhereAmI
{
    void Setup() => Chart.Plot(Close, Title());

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }

    private static string Title() => "Close of " + Environment.CurrentDirectory; // BAR5004
}
