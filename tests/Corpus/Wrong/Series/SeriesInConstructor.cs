using Barline;

[Strategy("Prepared in the constructor")]
public partial class PreparedInConstructor
{
    private readonly Series<double> average;

    public PreparedInConstructor()
    {
        average = Ta.Sma(Close, 20); // BAR3010
    }

    void Process(Bar bar)
    {
        if (bar.Close > average) Strategy.Entry("Long", Side.Long);
    }
}
