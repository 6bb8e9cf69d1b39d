namespace Barline;

public partial class TaNamespace
{
    /// <summary>The value now less the value <paramref name="length"/> bars ago; na where one of them is (Pine's <c>ta.change</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars to count back, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.change", TaLib = "MOM")]
    public virtual Series<double> Change(Series<double> source, [AtLeast(1)] int length = 1)
    {
        CheckLength(length, "Ta.Change");
        return Define(new ChangeKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Change(Series{double}, int)"/>
    public Series<double> Change(Series<double> source, Series<int> length) => DefineChanging(new ChangeKernel(1), source, length);
}

internal readonly struct ChangeKernel(int length) : ILengthKernel<ChangeKernel>
{
    private readonly int length = length;

    public static string Name => "Ta.Change";

    public Arguments Arguments => Arguments.Of((long)length);

    public int Length => length;

    public ChangeKernel WithLength(int length) => new(length);

    public double Update(History<double> source) => source.Now - source[length];
}
