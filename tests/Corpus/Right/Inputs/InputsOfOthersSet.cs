using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Sets what it imports")]
public partial class SetsWhatItImports
{
    private Average average;

    [Input(Min = 1)] public int Length { get; init; } = 10;

    void Setup()
    {
        Average made = new() { Length = Length < 5 ? 5 : Length };
        average = Import(made);
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, average.Value)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, average.Value)) Strategy.Close("Long");
    }

    public static SetsWhatItImports Fast() => new() { Length = 3 };
}
