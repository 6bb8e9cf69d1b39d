using Barline;

namespace ByHand;

[Indicator("Prepared")]
public partial class Prepared
{
    internal Series<double> Basis { get; private set; }

    public void Setup() => Basis = Ta.Sma(Close, 12);

    [Output] public Series<double> Line => Basis + 1;
}

public static class Use
{
    public static IndicatorResult Go(BarSeries bars)
    {
        Prepared script = new();
        script.Setup(); // BAR7001
        return ScriptRunner.Run(script, bars);
    }
}
