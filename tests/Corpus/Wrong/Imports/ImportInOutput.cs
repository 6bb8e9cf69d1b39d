using Barline;

[Indicator("Average")]
public partial class Average
{
    [Output] public Series<double> Value => Ta.Sma(Close, 20);
}

[Indicator("Distance to average")]
public partial class DistanceToAverage
{
    [Output]
    public Series<double> Value
    {
        get
        {
            var average = Import(new Average()); // BAR2002
            return Close - average.Value;
        }
    }
}
