namespace Barline;

/// <summary>The root of a series times a factor.</summary>
internal readonly struct RootKernel(double factor) : IBuiltInKernel<double, double>
{
    private readonly double factor = factor;

    public static string Name => "√series";

    public Arguments Arguments => Arguments.Of(factor);

    public double Update(History<double> source) => Math.Sqrt(factor * source.Now);
}
