using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Fast or slow")]
public partial class FastOrSlow
{
    private Average line;
    private Average? second;

    [Input] public bool Fast { get; init; }

    void Setup()
    {
        Average made = new() { Length = Fast ? 5 : 50 };
        if (Fast) line = Import(made);
        else line = Import(made);
        second = Fast ? Import(new Average { Length = 100 }) : null;
        if (second is not null) Chart.Plot(second.Value, "Second");
        Chart.Plot(line.Value, "Line");
    }

    void Process(Bar bar)
    {
        if (bar.Close > line.Value && (second is null || bar.Close > second.Value)) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
