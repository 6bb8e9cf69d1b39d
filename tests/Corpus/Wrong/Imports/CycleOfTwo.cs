using Barline;

[Indicator("Fast line")]
public partial class FastLine
{
    private SlowLine slow;

    [Output] public Series<double> Value => Ta.Ema(Close, 10) - Ta.Ema(Close, 40);

    [Output] public Series<double> Distance => Value - slow.Value;

    void Setup() => slow = Import(new SlowLine()); // BAR2001
}

[Indicator("Slow line")]
public partial class SlowLine
{
    private FastLine fast;

    [Output] public Series<double> Value => Ta.Sma(fast.Value, 9);

    void Setup()
    {
        fast = Import(new FastLine()); // BAR2001
    }
}
