using Barline;

[Indicator("Offset close")]
public partial class OffsetClose
{
    [Output] public Series<double> Value => Close + Input.Double("Offset", 1.0); // BAR1001
}
