using Barline;

[Indicator("Hull average of one bar")]
public partial class HullOfOne
{
    // A Hull average halves its length, so two is the least.
    [Output] public Series<double> Value => Ta.Hma(Close, 1); // BAR3009
}
