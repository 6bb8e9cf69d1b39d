using Barline;

[Indicator("Locked average")]
public partial class LockedAverage
{
    private readonly double weight;

    private LockedAverage(double weight) // BAR0010
    {
        this.weight = weight;
    }

    [Output] public Series<double> Value => weight * Ta.Sma(Close, 10);
}
