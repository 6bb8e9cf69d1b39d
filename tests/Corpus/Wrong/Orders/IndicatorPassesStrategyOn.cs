using Barline;

public static class Alerts
{
    public static void Flatten(StrategyNamespace strategy) => strategy.CloseAll(); // BAR4002
}

[Indicator("Crash alert")]
public partial class CrashAlert
{
    [Output] public bool IsCrash { get; private set; }

    void Process(Bar bar)
    {
        IsCrash = bar.Close < 0.9 * Close[5];
        if (IsCrash) Alerts.Flatten(Strategy);
    }
}
