using Barline;

[Indicator("Keltner channel", Overlay = true)]
public partial class Keltner // BAR0009
{
    [Input(Min = 1)] public int Length { get; init; } = 20;
    [Input] public double Factor { get; init; } = 1.5;

    public Series<double> Middle => Ta.Ema(Close, Length);
    public Series<double> Upper => Middle + Factor * Ta.Atr(Length);
    public Series<double> Lower => Middle - Factor * Ta.Atr(Length);
}
