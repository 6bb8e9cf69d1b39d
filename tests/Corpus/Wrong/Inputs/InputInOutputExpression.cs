using Barline;

[Indicator("Inline EMA", Overlay = true)]
public partial class InlineEma
{
    [Output] public Series<double> Line => Ta.Ema(Close, Input.Int("Length", 9, min: 1)); // BAR1001
}
