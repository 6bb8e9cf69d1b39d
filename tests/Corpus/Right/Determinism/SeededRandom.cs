using Barline;

[Strategy("Random entries, the same every time")]
public partial class SeededEntries
{
    private readonly Random fixedSeed = new(42);
    private Random byInput;

    [Input(Min = 0)] public int Seed { get; init; } = 7;

    void Setup() => byInput = new Random(Seed);

    void Process(Bar bar)
    {
        if (fixedSeed.NextDouble() < 0.05 && byInput.Next(10) > 2) Strategy.Entry("Long", Side.Long);
        if (byInput.Next(100) < 5) Strategy.Close("Long");
        Random perBar = new(BarIndex);
        if (perBar.NextDouble() > 0.99) Strategy.CloseAll();
    }
}
