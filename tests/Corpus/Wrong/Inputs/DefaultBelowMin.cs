using Barline;

[Indicator("Percent band")]
public partial class PercentBand
{
    private const double SmallestWidth = 0.5;

    [Input("Width %", Min = SmallestWidth, Step = 0.25)]
    public double Width { get; init; } = 0.25; // BAR1004

    [Output] public Series<double> Top => Ta.Sma(Close, 20) * (1 + Width / 100);
    [Output] public Series<double> Bottom => Ta.Sma(Close, 20) * (1 - Width / 100);
}
