using Barline;

[Indicator("Deviation")]
public partial class Deviation
{
    [Output] public Series<double> Value => Ta.Stdev(Ta.Change(Close), length: -20); // BAR3009
}
