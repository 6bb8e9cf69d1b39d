using Barline;

namespace QuickStart;

/// <summary>An average and a band around it, as wide as prices have scattered of late.</summary>
[Indicator("Bollinger Bands", Overlay = true)]
public partial class Bollinger
{
    [Input(Min = 1)]
    public int Length { get; init; } = 20;

    [Input(Min = 0.1, Step = 0.1)]
    public double Width { get; init; } = 2.0;

    [Output]
    public Series<double> Middle => Ta.Sma(Close, Length);

    [Output]
    public Series<double> Upper => Middle + Width * Ta.Stdev(Close, Length);

    [Output]
    public Series<double> Lower => Middle - Width * Ta.Stdev(Close, Length);
}
