using Barline;

namespace BaseCycle;

public abstract class NeedsSlow
{
    protected readonly SlowHalf slow = new();
}

[Indicator]
public partial class FastHalf : NeedsSlow
{
    void Setup() => Import(slow); // BAR2001
    [Output] public Series<double> Line => Ta.Sma(slow.Line, 2);
}

[Indicator]
public partial class SlowHalf
{
    [Input] public bool IsDeep { get; init; } = true;

    private FastHalf? fast;

    void Setup()
    {
        fast = IsDeep ? Import(new FastHalf()) : null; // BAR2001
    }

    [Output] public Series<double> Line => Ta.Ema(fast!.Line, 9);
}
