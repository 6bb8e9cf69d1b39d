namespace Barline.Tests.Scripts;

[Indicator]
[Uses<StatsNamespace>]
internal sealed partial class StatsUser
{
    [Output]
    public Series<double> Range => Stats.Range(3);

    [Output]
    public double Tick => Stats.Tick;
}
