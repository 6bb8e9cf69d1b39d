namespace Barline;

public partial class TaNamespace
{
    /// <summary>Chande's momentum oscillator, from -100 to 100: rises less falls, in percent of both (Pine's <c>ta.cmo</c>).</summary>
    /// <remarks>
    /// 100 * (up - down) / (up + down), with the sums of the last <paramref name="length"/> rises and falls. It is na where the source is na now or was a
    /// bar ago, and where nothing has moved.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of changes, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.cmo", StockIndicators = "GetCmo")]
    public virtual Series<double> Cmo(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Cmo");
        return Define(default(CmoKernel), Sum(Rises(source), length), Sum(Falls(source), length));
    }

    /// <summary>The same over a number of changes that may be another one on each bar.</summary>
    /// <inheritdoc cref="Cmo(Series{double}, int)"/>
    public Series<double> Cmo(Series<double> source, Series<int> length) =>
        Define(default(CmoKernel), Sum(Rises(source), length), Sum(Falls(source), length));

    private static Series<double> Rises(Series<double> source) => Define(new OneSidedChangeKernel(1), source);

    private static Series<double> Falls(Series<double> source) => Define(new OneSidedChangeKernel(-1), source);
}

/// <summary>How far the source has moved to one side, upwards for 1 and downwards for -1; 0 where it has moved to the other.</summary>
internal readonly struct OneSidedChangeKernel(int side) : IBuiltInKernel<double, double>
{
    private readonly int side = side;

    public static string Name => "Ta.Cmo";

    public Arguments Arguments => Arguments.Of((long)side);

    public double Update(History<double> source) => Math.Max(side * (source.Now - source[1]), 0);
}

internal readonly struct CmoKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Cmo";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> up, History<double> down) => 100 * (up.Now - down.Now) / (up.Now + down.Now);
}
