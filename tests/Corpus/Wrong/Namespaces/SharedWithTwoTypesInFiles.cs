using Barline;

public enum Mode { Calm, Wild }

[Strategy("First")]
public partial class FirstUser
{
    [Shared] private partial Mode Market { get; set; } // BAR6005

    void Process(Bar bar)
    {
        Market = bar.High - bar.Low > Ta.Atr(14) ? Mode.Wild : Mode.Calm;
        if (Market == Mode.Calm) Strategy.Entry("Long", Side.Long);
    }
}

// ---- SecondUser.cs
using Barline;

[Indicator("Second")]
public sealed partial record SecondUser
{
    [Shared] private partial string Market { get; set; } // BAR6005

    [Output] public int Letters => Market?.Length ?? 0;
}
