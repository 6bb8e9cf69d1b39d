using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Ribbon of one")]
public partial class RibbonOfOne
{
    private readonly Average[] ribbon = new Average[3];

    void Setup()
    {
        Average average = new();
        for (int i = 0; i < ribbon.Length; i++)
        {
            ribbon[i] = Import(average); // BAR2006
        }
    }

    void Process(Bar bar)
    {
        if (ribbon.All(line => bar.Close > line.Value)) Strategy.Entry("Long", Side.Long);
    }
}
