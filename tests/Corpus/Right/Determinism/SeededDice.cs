using Barline;

namespace Dice;

[Strategy("Monte Carlo entry")]
public partial class MonteCarloEntry
{
    [Input(Min = 0)] public int Seed { get; init; } = 42;

    private readonly Random fixedDice = new(7);
    private Random dice = new(Seed: 1);

    void Setup() => dice = new Random(Seed);

    void Process(Bar bar)
    {
        double[] draws = [dice.NextDouble(), fixedDice.NextDouble()];
        if (draws.Max() < 0.2) Strategy.Entry("D", Side.Long);
        if (draws.Min() > 0.8) Strategy.Close("D");
    }
}
