namespace Barline.Tests.Golden.Eth;

/// <summary>The money flow index: volume at typical prices, on bars that rose against bars that fell, from 0 to 100.</summary>
[Indicator("Money flow index")]
public sealed partial class MoneyFlow
{
    [Input(Min = 1)] public int Length { get; init; } = 14;

    [Output] public Series<double> Index => 100 - (100 / (1 + (Ta.Sum(rising, Length) / Ta.Sum(falling, Length))));

    private readonly Var<double> rising = new();
    private readonly Var<double> falling = new();

    private void Process()
    {
        double change = Hlc3 - Hlc3[1];
        double money = Volume * Hlc3;
        if (!Na.Is(change))
        {
            rising.Value = change > 0 ? money : 0;
            falling.Value = change < 0 ? money : 0;
        }
    }
}
