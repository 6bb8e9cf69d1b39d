namespace Barline.Tests.Brokers;

/// <summary>Computes many things, and decides on whole bars only, which have a volume.</summary>
[Strategy("Trades on whole bars")]
public sealed partial class TradesOnWholeBars
{
    private readonly Var<double> last = new(0);

    [Output] public Series<double> Smooth => Ta.Ema(Close, 7);

    [Output] public Series<double> Range => Ta.Atr(5) / Hl2;

    [Output] public Series<double> Deviation => Ta.Stdev(Hlcc4, 9) + Ta.Rsi(Close, 4);

    [Output] public Series<double> Memory => Ta.Sma(last, 4);

    private void Process()
    {
        last.Value += Close - Open;
        if (Na.Is(Volume))
        {
            return;
        }

        if (Ta.Crossover(Close, Smooth))
        {
            Strategy.Entry("L", Side.Long);
        }

        if (Ta.Crossunder(Close, Smooth))
        {
            Strategy.Entry("S", Side.Short, stop: Low);
        }

        Strategy.Exit("X", profit: 60, loss: 40);
    }
}
