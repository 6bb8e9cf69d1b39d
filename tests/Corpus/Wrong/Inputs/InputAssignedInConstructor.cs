using Barline;

[Indicator("Preset")]
public partial class Preset
{
    public Preset() => Length = 20; // BAR1009

    [Input(Min = 1)] public int Length { get; init; } = 10;

    [Output] public Series<double> Value => Ta.Wma(Close, Length);
}
