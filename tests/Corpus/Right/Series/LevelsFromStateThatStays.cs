using Barline;

[Strategy("Levels that stay")]
public partial class LevelsThatStay
{
    private readonly double[] levels = [95, 100, 105];
    private double support = 90;
    private int confirmations = 3;

    [Input] public double Target { get; init; } = 110;

    void Setup()
    {
        support = Input.Double("Support", 92);
        confirmations += Target > 100 ? 1 : 0;
    }

    void Process(Bar bar)
    {
        bool breaks = false;
        foreach (double level in levels) breaks |= Ta.Crossover(Close, level);
        for (int i = 0; i < levels.Length; i++) breaks |= Ta.Crossunder(Close, levels[i] + 0.5);
        double last = Ta.ValueWhen(Close > Open, Close, confirmations);
        if (breaks && Ta.Lowest(Low, confirmations) > support && last < Target) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(Close, support) || Ta.Crossover(Close, Math.Max(Target, support))) Strategy.Close("Long");
    }
}
