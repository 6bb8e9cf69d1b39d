namespace Barline;

public partial class TaNamespace
{
    /// <summary>Momentum: the value now less the value <paramref name="length"/> bars ago; na where one of them is (Pine's <c>ta.mom</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">Bars to count back, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.mom", TaLib = "MOM")]
    public virtual Series<double> Mom(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Mom");
        return Define(new ChangeKernel(length), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Mom(Series{double}, int)"/>
    public Series<double> Mom(Series<double> source, Series<int> length) => DefineChanging(new ChangeKernel(1), source, length);
}
