using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Strategy("Reads its own object")]
public partial class ReadsItsOwn
{
    private Average average;

    void Setup()
    {
        average = new Average();
        Import(new Average()); // BAR2004
    }

    void Process(Bar bar)
    {
        if (bar.Close > average.Value) Strategy.Entry("Long", Side.Long);
    }
}
