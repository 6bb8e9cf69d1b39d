using Barline;

[Indicator("Unwanted")]
public partial class Unwanted
{
    [Output] public Series<double> Value => Ta.Atr(14);
}

[Strategy("Discards")]
public partial class Discards
{
    void Setup()
    {
        _ = Import(new Unwanted()); // BAR2004
    }

    void Process(Bar bar)
    {
        if (bar.Close > bar.Open) Strategy.Entry("D", Side.Long);
        else Strategy.Close("D");
    }
}
