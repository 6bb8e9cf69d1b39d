using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Strategy("Lazy import")]
public partial class LazyImport
{
    private Average? average;

    private Average Line => average ??= Import(new Average()); // BAR2002

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Line.Value)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, Line.Value)) Strategy.Close("Long");
    }
}
