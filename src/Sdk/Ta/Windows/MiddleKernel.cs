namespace Barline;

/// <summary>The mean of two series, bar by bar.</summary>
internal readonly struct MiddleKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "(a + b) / 2";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> first, History<double> second) => (first.Now + second.Now) / 2;
}
