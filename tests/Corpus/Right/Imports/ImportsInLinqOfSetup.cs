using Barline;

[Indicator("Rate of change")]
public partial class RateOfChange
{
    [Input(Min = 1)] public int Length { get; init; } = 10;

    [Output] public Series<double> Value => Ta.Roc(Close, Length);
}

[Strategy("Ribbon")]
public partial class Ribbon
{
    private RateOfChange[] ribbon = [];

    void Setup()
    {
        ribbon = [.. Enumerable.Range(1, 5).Select(n => Import(new RateOfChange { Length = 5 * n }))];
        for (int i = 0; i < ribbon.Length; i++) Chart.Plot(ribbon[i].Value, $"Line {i}", Color.New(Color.Blue, 20 * i));
    }

    void Process(Bar bar)
    {
        int rising = ribbon.Count(line => line.Value > 0);
        if (rising >= 4) Strategy.Entry("Long", Side.Long);
        if (rising <= 1) Strategy.Close("Long");
    }
}
