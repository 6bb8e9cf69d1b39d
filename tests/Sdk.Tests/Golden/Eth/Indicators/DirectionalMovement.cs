namespace Barline.Tests.Golden.Eth;

/// <summary>The directional indicators: upward and downward moves in percent of the true range, both smoothed.</summary>
[Indicator("Directional movement")]
public sealed partial class DirectionalMovement
{
    [Input(Min = 1)] public int Length { get; init; } = 14;

    [Output] public Series<double> Plus => 100 * Ta.Rma(upward, Length) / Ta.Rma(Ta.Tr(), Length);

    [Output] public Series<double> Minus => 100 * Ta.Rma(downward, Length) / Ta.Rma(Ta.Tr(), Length);

    private readonly Var<double> upward = new();
    private readonly Var<double> downward = new();

    private void Process()
    {
        double up = High - High[1];
        double down = Low[1] - Low;
        if (BarIndex > 0)
        {
            upward.Value = up > down && up > 0 ? up : 0;
            downward.Value = down > up && down > 0 ? down : 0;
        }
    }
}
