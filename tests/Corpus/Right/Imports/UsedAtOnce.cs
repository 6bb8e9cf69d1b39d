using Barline;

namespace UsedAtOnce;

[Indicator("Pulse")]
public partial class Pulse
{
    [Input(Min = 1)] public int N { get; init; } = 2;
    [Output] public Series<double> Beat => Ta.Roc(Close, N);
}

public sealed class Watch(Pulse pulse)
{
    public bool IsFast => pulse.Beat > 0.2;
}

[Strategy("Used where it is imported")]
public partial class UsedWhereImported
{
    private Watch watch;
    private readonly List<Func<bool>> checks = [];

    void Setup()
    {
        watch = new Watch(Import(new Pulse { N = 3 }));
        Chart.Plot(Import(new Pulse()).Beat, "beat");
        var captured = Import(new Pulse { N = 7 });
        checks.Add(() => captured.Beat > 0);
        checks.Add(new Watch(Import(new Pulse { N = 9 })) is var other ? () => other.IsFast : () => false);
    }

    void Process()
    {
        if (watch.IsFast && checks.TrueForAll(check => check())) Strategy.Entry("U", Side.Long);
        if (!watch.IsFast) Strategy.Close("U");
    }
}
