using Barline;

[Indicator("Smoothed")]
public partial class Smoothed
{
    // Without an initialiser the default is 0.
    [Input(Min = 1)] public int Length { get; init; } // BAR1004

    [Output] public Series<double> Value => Ta.Rma(Close, Length);
}
