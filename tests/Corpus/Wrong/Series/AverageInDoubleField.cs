using Barline;

[Strategy("Frozen average")]
public partial class FrozenAverage
{
    private double average;

    void Setup()
    {
        average = Ta.Sma(Close, 50); // BAR3005
    }

    void Process(Bar bar)
    {
        if (bar.Close > average) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
