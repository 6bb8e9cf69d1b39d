using Barline;

public enum Mode { Calm, Wild }

[Strategy("Shares much")]
public sealed partial record SharesMuch
{
    [Shared] private partial Mode Market { get; set; }
    [Shared] internal partial int Count { get; set; }
    [Shared] public partial bool IsReady { get; set; }
    [Shared] private partial List<double>? Levels { get; set; }

    void Process(Bar bar)
    {
        Levels ??= [];
        Levels.Add(bar.Close);
        Count++;
        IsReady |= Count > 20;
        Market = bar.High - bar.Low > Ta.Atr(14) ? Mode.Wild : Mode.Calm;
        if (IsReady && Market == Mode.Calm) Strategy.Entry("Long", Side.Long);
        if (Market == Mode.Wild) Strategy.Close("Long");
    }
}
