namespace Barline;

public partial class TaNamespace
{
    /// <summary>True strength index, from -1 to 1: the change smoothed twice, against its size smoothed twice (Pine's <c>ta.tsi</c>).</summary>
    /// <remarks>Ema(Ema(change, longLength), shortLength) / Ema(Ema(|change|, longLength), shortLength); na where nothing has moved.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="shortLength">The length of the second average, 1 or more.</param>
    /// <param name="longLength">The length of the first average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "shortLength + longLength - 1", Pine = "ta.tsi", StockIndicators = "GetTsi")]
    public virtual Series<double> Tsi(Series<double> source, [AtLeast(1)] int shortLength, [AtLeast(1)] int longLength)
    {
        CheckLength(shortLength, "Ta.Tsi");
        CheckLength(longLength, "Ta.Tsi");
        Series<double> size = Define(default(ChangeSizeKernel), source);
        return Define(default(TsiKernel), Ema(Ema(Change(source), longLength), shortLength), Ema(Ema(size, longLength), shortLength));
    }
}

/// <summary>How far the source has moved since the bar before.</summary>
internal readonly struct ChangeSizeKernel : IBuiltInKernel<double, double>
{
    public static string Name => "Ta.Tsi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> source) => Math.Abs(source.Now - source[1]);
}

internal readonly struct TsiKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Tsi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> change, History<double> size) => change.Now / size.Now;
}
