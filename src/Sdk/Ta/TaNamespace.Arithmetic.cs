namespace Barline;

public partial class TaNamespace
{
    private static Series<double> Total(Series<double> first, Series<double> second) =>
        Define(default(SeriesSeriesKernel<Operators.Add<double>, double, double>), first, second);

    private static Series<double> Product(Series<double> first, Series<double> second) =>
        Define(default(SeriesSeriesKernel<Operators.Multiply<double>, double, double>), first, second);

    /// <summary>A series as a multiple of another; na where that is 0.</summary>
    private static Series<double> Share(Series<double> part, Series<double> whole, double factor = 1) => Define(new RatioKernel(factor), part, whole);

    /// <summary>The mean of two series.</summary>
    private static Series<double> Middle(Series<double> first, Series<double> second) => Define(default(MiddleKernel), first, second);
}
