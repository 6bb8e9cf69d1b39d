using Barline;

[Indicator("Static regime")]
public partial class StaticRegime
{
    [Shared] public static double Regime { get; set; } // BAR6004

    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}
