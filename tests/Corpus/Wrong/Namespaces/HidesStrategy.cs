using Barline;

[ScriptNamespace("Strategy")]
public sealed class RiskTools
{
    public double Half(double quantity) => quantity / 2;
}

[Indicator("Half volume")]
[Uses<RiskTools>] // BAR6003
public partial class HalfVolume
{
    [Output] public Series<double> Value => Volume / 2;
}
