using Barline;

namespace Thrown;

[Indicator("Volume surge")]
public partial class VolumeSurge
{
    [Input(Min = 1)] public int Length { get; init; } = 30;

    [Output] public Series<double> Ratio => Volume / Ta.Sma(Volume, Length);
}

[Strategy("Surge")]
public partial class SurgeStrategy
{
    private readonly VolumeSurge surge = new() { Length = 10 };

    void Setup()
    {
        Import(new VolumeSurge { Length = 20 }); // BAR2004
        Import(surge);
    }

    void Process(Bar bar)
    {
        if (surge.Ratio > 2 && bar.Close > bar.Open) Strategy.Entry("Surge", Side.Long);
        Strategy.Exit("Trail", "Surge", trailPoints: 50, trailOffset: 20);
    }
}
