using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Imports late")]
public partial class ImportsLate
{
    void Process(Bar bar)
    {
        Average average = Import(new Average { Length = 50 }); // BAR2002
        if (bar.Close > average.Value) Strategy.Entry("Long", Side.Long);
    }
}
