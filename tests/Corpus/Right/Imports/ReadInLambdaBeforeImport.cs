using Barline;

[Indicator("Momentum")]
public partial class MomentumLine
{
    [Output] public Series<double> Value => Ta.Mom(Close, 10);
}

[Strategy("Rules first, indicators after")]
public partial class RulesFirst
{
    private readonly List<Func<bool>> rules = [];
    private MomentumLine momentum;

    void Setup()
    {
        // The rules run in Process, when the import is long there.
        rules.Add(() => momentum.Value > 0);
        rules.Add(() => momentum.Value > momentum.Value[1]);
        momentum = Import(new MomentumLine());
    }

    void Process(Bar bar)
    {
        if (rules.TrueForAll(rule => rule())) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
