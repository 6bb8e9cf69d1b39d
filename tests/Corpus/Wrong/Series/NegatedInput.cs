using Barline;

[Indicator("Ichimoku, shifted the wrong way", Overlay = true)]
public partial class Ichimoku
{
    [Input(Min = 1)] public int Conversion { get; init; } = 9;
    [Input(Min = 1)] public int Displacement { get; init; } = 26;

    [Output] public Series<double> Line => (Ta.Highest(High, Conversion) + Ta.Lowest(Low, Conversion)) / 2;

    // The lagging span is plotted to the left, which is no reason to read to the right.
    [Output] public Series<double> Lagging => Close[-Displacement]; // BAR3003
}
