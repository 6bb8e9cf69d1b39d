namespace Barline.Tests.Engine;

/// <summary>An indicator to import: one definition.</summary>
[Indicator]
internal sealed partial class ImportedAverage
{
    [Input(Min = 1)]
    public int Length { get; init; } = 5;

    [Output]
    public Series<double> Average => Ta.Sma(Close, Length);
}
