using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

public sealed record Lines(Average Fast, Average Slow)
{
    public bool IsUp => Fast.Value > Slow.Value;
}

[Strategy("Hands its imports on")]
public partial class HandsOn
{
    private Lines lines;

    protected Average Third { get; private set; }

    void Setup()
    {
        lines = new Lines(Bound(5), Slow: Bound(40));
        Third = Bound(80);
        Keep(Import(new Average { Length = 160 }));

        Average Bound(int length)
        {
            var made = new Average { Length = length };
            return Import(made);
        }
    }

    void Process(Bar bar)
    {
        if (lines.IsUp && bar.Close > Third.Value && bar.Close > longest.Value) Strategy.Entry("Long", Side.Long);
        if (!lines.IsUp) Strategy.Close("Long");
    }
}

// ---- HandsOn.Longest.cs
using Barline;

partial class HandsOn
{
    private Average longest;

    private void Keep(Average average) => longest = average;
}
