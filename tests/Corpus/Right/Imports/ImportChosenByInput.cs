using Barline;

[Indicator("Simple")]
public partial class SimpleLine
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Indicator("Hull")]
public partial class HullLine
{
    [Output] public Series<double> Value => Ta.Hma(Close, 20);
}

[Strategy("One of two")]
public partial class OneOfTwo
{
    private Series<double> line;

    [Input] public bool UseHull { get; init; } = true;

    void Setup()
    {
        if (UseHull)
        {
            HullLine hull = Import(new HullLine());
            line = hull.Value;
        }
        else
        {
            line = Import(new SimpleLine()).Value;
        }
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, line)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, line)) Strategy.Close("Long");
    }
}
