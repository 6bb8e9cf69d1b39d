using Barline;

namespace Combined;

[Strategy("Core")]
public partial class Core
{
    [Output] public Series<double> Signal => Ta.Ema(Close, 12) - Ta.Ema(Close, 26);

    void Process()
    {
        if (Signal > 0) Strategy.Entry("Core", Side.Long);
        else Strategy.Close("Core");
    }
}

[Strategy("Overlay on core")]
public partial class OverlayOnCore
{
    private Core core;

    void Setup()
    {
        core = Import(new Core()); // BAR2003
    }

    void Process(Bar bar)
    {
        if (core.Signal > Ta.Atr(14)) Strategy.Entry("More", Side.Long);
        if (core.Signal < 0) Strategy.Close("More");
    }
}
