using Barline;

[Indicator("Average time")]
public partial class AverageTime
{
    [Output] public Series<double> Value => Ta.Ema(Time, 10); // BAR3011
}
