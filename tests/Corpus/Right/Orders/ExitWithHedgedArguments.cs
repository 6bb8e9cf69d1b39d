using Barline;

namespace Hedged;

[Strategy("Either ticks or a price")]
public partial class EitherTicksOrPrice
{
    [Input] public bool UseTicks { get; init; } = true;

    private readonly Var<double> target = new();

    private static double When(bool condition, double value) => condition ? value : double.NaN;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Sma(Close, 9)))
        {
            Strategy.Entry("E", Side.Long);
            target.Value = bar.Close + 3;
        }

        double? stop = UseTicks ? null : bar.Low;
        Strategy.Exit("EX", "E",
            profit: When(UseTicks, 300), limit: When(!UseTicks, target),
            loss: When(UseTicks, 100), stop: stop ?? double.NaN);
    }
}
