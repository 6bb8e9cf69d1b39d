using Barline;

[ScriptNamespace("Strategy")]
public sealed class RiskTools
{
    public double Half(double quantity) => quantity / 2;
}

[Strategy("Half size")]
[Uses<RiskTools>] // BAR6003
public partial class HalfSize
{
    [Output] public double Half { get; private set; }

    void Process(Bar bar) => Half = Strategy.Half(bar.Volume);
}
