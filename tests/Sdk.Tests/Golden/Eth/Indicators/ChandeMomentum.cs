namespace Barline.Tests.Golden.Eth;

/// <summary>The Chande momentum oscillator: rises less falls, in percent of both.</summary>
[Indicator("Chande momentum oscillator")]
public sealed partial class ChandeMomentum
{
    [Input(Min = 1)] public int Length { get; init; } = 9;

    [Output]
    public Series<double> Line
    {
        get
        {
            Series<double> up = Ta.Sum(rise, Length);
            Series<double> down = Ta.Sum(fall, Length);
            return 100 * (up - down) / (up + down);
        }
    }

    private readonly Var<double> rise = new();
    private readonly Var<double> fall = new();

    private void Process()
    {
        double change = Close - Close[1];
        rise.Value = Math.Max(change, 0);
        fall.Value = Math.Max(-change, 0);
    }
}
