using Barline;

[ScriptNamespace("My Stats")]
public class MyStats
{
    public double Half(double x) => x / 2;
}

[Indicator("Half")]
[Uses<MyStats>] // BAR6001
public partial class HalfIndicator
{
    [Output] public Series<double> Value => Close / 2;
}
