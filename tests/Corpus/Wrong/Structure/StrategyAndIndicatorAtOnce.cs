using Barline;

namespace Both;

[Indicator("Donchian")]
[Strategy("Donchian")]
public partial class Donchian // BAR0007
{
    [Input(Min = 2)] public int Length { get; init; } = 20;

    [Output] public Series<double> Top => Ta.Highest(High, Length);
    [Output] public Series<double> Bottom => Ta.Lowest(Low, Length);

    void Process()
    {
    }
}
