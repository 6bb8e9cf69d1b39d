using Barline;

namespace Chosen;

[Indicator("Slow one")]
public partial class SlowOne
{
    [Output] public Series<double> Line => Ta.Sma(Close, 80);
}

[Indicator("Quick one")]
public partial class QuickOne
{
    [Output] public Series<double> Line => Ta.Ema(Close, 12);
}

[Strategy("Chosen by an input")]
public partial class ChosenByInput
{
    [Input] public bool IsQuick { get; init; } = true;

    private QuickOne? quick;
    private SlowOne? slow;

    private Series<double> Line => quick?.Line ?? slow!.Line;

    void Setup()
    {
        if (IsQuick) quick = Import(new QuickOne());
        else slow = Import(new SlowOne());
        Chart.Plot(Line, "chosen");
    }

    void Process(Bar bar)
    {
        if (bar.Close > Line) Strategy.Entry("X", Side.Long);
        else Strategy.Close("X");
    }
}
