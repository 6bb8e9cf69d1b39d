using Barline;

[Indicator("Band width")]
public partial class BandWidth
{
    [Input(Min = 0.5, Max = 4, Step = 0)] public double Width { get; init; } = 2; // BAR1006

    [Output] public Series<double> Value => Width * Ta.Stdev(Close, 20);
}
