using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Two lines from one object")]
public partial class TwoLines
{
    private Average fast;
    private Average slow;

    void Setup()
    {
        var average = new Average { Length = 10 };
        fast = Import(average);
        slow = Import(average); // BAR2006
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(fast.Value, slow.Value)) Strategy.Entry("Long", Side.Long);
    }
}
