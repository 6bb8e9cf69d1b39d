using Barline;

namespace Least;

[ScriptNamespace("Fit")]
public sealed class FitNamespace : NamespaceBase
{
    public Series<double> Slope(Series<double> source, [AtLeast(2)] int length) => (source - source[length - 1]) / (length - 1);
}

[Indicator("Slope of one bar")]
[Uses<FitNamespace>]
public partial class SlopeOfOneBar
{
    [Output] public Series<double> Slope => Fit.Slope(Close, 1); // BAR3009
}
