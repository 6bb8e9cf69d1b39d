namespace Barline;

/// <summary>A part of a whole, times a factor; na where the whole is 0.</summary>
internal readonly struct RatioKernel(double factor) : IBuiltInKernel<double, double, double>
{
    private readonly double factor = factor;

    public static string Name => "operator /";

    public Arguments Arguments => Arguments.Of(factor);

    public double Update(History<double> part, History<double> whole) =>
        whole.Now == 0 ? double.NaN : factor * part.Now / whole.Now;
}
