using Barline;

namespace Channel2;

internal static class Bus
{
    public static double Regime { get; set; }
}

[Indicator("Sends")]
public partial class Sends
{
    [Output] public Series<double> Rsi => Ta.Rsi(Close, 14);

    void Process() => Bus.Regime = Rsi; // BAR5009
}

[Strategy("Receives")]
public partial class Receives
{
    private Sends sends;

    void Setup() => sends = Import(new Sends());

    void Process()
    {
        if (Bus.Regime > 55 && sends.Rsi > 50) Strategy.Entry("R", Side.Long); // BAR5009
        else Strategy.Close("R");
    }
}
