namespace Barline.Tests.Golden.Eth;

/// <summary>The commodity channel index: the close's distance from its average, in mean deviations of 0.015.</summary>
[Indicator("Commodity channel index")]
public sealed partial class CommodityChannel
{
    [Input(Min = 1)] public int Length { get; init; } = 20;

    [Output] public Var<double> Index { get; } = new();

    private void Process()
    {
        double average = Ta.Sma(Close, Length);
        double deviation = 0;
        for (int i = 0; i < Length; i++)
        {
            deviation += Math.Abs(Close[i] - average);
        }

        Index.Value = (Close - average) / (0.015 * deviation / Length);
    }
}
