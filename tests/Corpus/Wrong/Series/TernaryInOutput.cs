using Barline;

[Indicator("Direction line")]
public partial class DirectionLine
{
    [Output] public Series<double> Value => Close > Open ? High : Low; // BAR3005
}
