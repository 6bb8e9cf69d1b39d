using Barline;

[ScriptNamespace("Chart")]
public sealed class AsciiChart
{
    public string Bar(double value) => new('#', (int)Math.Clamp(value, 0, 40));
}

[Indicator("Ascii")]
[Uses<AsciiChart>] // BAR6003
public partial class Ascii
{
    [Output] public Series<double> Rsi => Ta.Rsi(Close, 14);
}
