namespace Barline.Tests.Golden.Eth;

/// <summary>How many percent of the changes before were at most as large as the last one.</summary>
[Indicator("Percent rank of the change")]
public sealed partial class PercentRankOfChange
{
    // Changes of prices with two decimals that are the same can differ in their last bits.
    private const double noise = 1e-10;

    [Input(Min = 1)] public int Length { get; init; } = 50;

    [Output] public Var<double> Percent { get; } = new();

    private void Process()
    {
        Series<double> change = Ta.Change(Close);
        if (Na.Is(change[Length]))
        {
            return;
        }

        int count = 0;
        for (int i = 1; i <= Length; i++)
        {
            if (change[i] <= change + noise)
            {
                count++;
            }
        }

        Percent.Value = 100.0 * count / Length;
    }
}
