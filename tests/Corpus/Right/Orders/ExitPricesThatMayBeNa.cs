using Barline;

namespace Maybe;

public enum StopKind { Ticks, Price, Trail }

[Strategy("One exit, many kinds")]
public partial class ManyKindsOfExit
{
    [Input] public StopKind Kind { get; init; } = StopKind.Price;
    [Input] public bool HasTarget { get; init; } = true;

    private double StopPrice(Bar bar) => Kind is StopKind.Price ? bar.Low - Ta.Atr(10) : Na.Value;

    void Process(Bar bar)
    {
        if (Ta.Crossover(Close, Ta.Ema(Close, 25))) Strategy.Entry("M", Side.Long);
        Strategy.Exit(
            "MX",
            "M",
            profit: HasTarget ? 400 : double.NaN,
            limit: double.NaN,
            loss: Kind == StopKind.Ticks ? 150 : Na.Value,
            stop: StopPrice(bar),
            trailPoints: Kind == StopKind.Trail ? 20 : double.NaN,
            trailOffset: 10);
    }
}
