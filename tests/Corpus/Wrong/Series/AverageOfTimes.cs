using Barline;

[Indicator("Average of times")]
public partial class AverageOfTimes
{
    [Output] public Series<double> Line => Ta.Sma(Time, 10); // BAR3011
}
