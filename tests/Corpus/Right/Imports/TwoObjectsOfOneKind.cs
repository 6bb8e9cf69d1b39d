using Barline;

[Indicator("Average")]
public partial class Average
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Series<double> Value => Ta.Sma(Close, Length);
}

[Strategy("Two of a kind")]
public partial class TwoOfAKind
{
    private Average fast;
    private Average slow;
    private Average third;

    void Setup()
    {
        Average made = new() { Length = 10 };
        fast = Import(made);
        made = new() { Length = 40 };
        slow = Import(made);
        // Equal to the first: the run makes one of both.
        third = Import(new Average { Length = 10 });
    }

    void Process(Bar bar)
    {
        if (Ta.Crossover(fast.Value, slow.Value)) Strategy.Entry("Long", Side.Long);
        if (third.Value < slow.Value) Strategy.Close("Long");
    }
}
