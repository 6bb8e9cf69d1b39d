namespace Barline.Hosting.Tests.Scripts;

/// <summary>Outputs of several types.</summary>
[Indicator("Two averages", Overlay = true)]
public partial class Averages
{
    [Input(Min = 1, Max = 50, Tooltip = "Bars of the average.")]
    public int Length { get; init; } = 4;

    [Output]
    public Series<double> Simple => Ta.Sma(Close, Length);

    [Output]
    public Series<bool> Above => Close > Ta.Sma(Close, Length);
}
