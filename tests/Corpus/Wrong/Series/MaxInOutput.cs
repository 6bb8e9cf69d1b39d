using Barline;

[Indicator("True high")]
public partial class TrueHigh
{
    [Output] public Series<double> Distance => High - Math.Max(Close[1], Open); // BAR3005
}
