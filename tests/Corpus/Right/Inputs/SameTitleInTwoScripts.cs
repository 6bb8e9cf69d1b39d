using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input("Length", Min = 1)] public int Bars { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Bars);
}

[Strategy("Has a length too")]
public partial class HasLengthToo
{
    private Average average;

    [Input(Min = 1)] public int Length { get; init; } = 50;

    void Setup() => average = Import(new Average { Bars = Length });

    void Process(Bar bar)
    {
        if (bar.Close > average.Value) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
