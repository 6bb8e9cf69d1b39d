namespace Barline;

public partial class TaNamespace
{
    /// <summary>A turning point at the bottom, known late: the value that lies <paramref name="right"/> bars back where it is one, na otherwise (Pine's <c>ta.pivotlow</c>).</summary>
    /// <remarks>
    /// A value is one where none of the <paramref name="left"/> bars before it is lower, and the <paramref name="right"/> bars after it are all
    /// higher: of equal values the last one counts. Bars where the source is na are passed over, and as many bars as the window has must have
    /// gone by since its first value.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="left">Bars before the point, 0 or more.</param>
    /// <param name="right">Bars after it, 0 or more; so many bars late it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="left"/> or <paramref name="right"/> is negative.</exception>
    [TaFunction(TaGroup.Levels, Pine = "ta.pivotlow")]
    public virtual Series<double> PivotLow(Series<double> source, [AtLeast(0)] int left, [AtLeast(0)] int right)
    {
        CheckLength(left, "Ta.PivotLow", least: 0);
        CheckLength(right, "Ta.PivotLow", least: 0);
        return Define(new PivotKernel<SmallestNewest>(left, right), source);
    }

    /// <summary>A turning point of <c>Low</c>, known late (Pine's <c>ta.pivotlow</c> without a source).</summary>
    /// <inheritdoc cref="PivotLow(Series{double}, int, int)"/>
    public Series<double> PivotLow([AtLeast(0)] int left, [AtLeast(0)] int right) => PivotLow(Prices.Low, left, right);

    /// <summary>The same with numbers of bars that may be others on each bar.</summary>
    /// <inheritdoc cref="PivotLow(Series{double}, int, int)"/>
    public Series<double> PivotLow(Series<double> source, Series<int> left, Series<int> right) =>
        new(SeriesGraph.Define<ChangingPivotKernel<SmallestNewest>, double, int, int, double>(default, source.Node, left.Node, right.Node));

    /// <inheritdoc cref="PivotLow(Series{double}, Series{int}, Series{int})"/>
    public Series<double> PivotLow(Series<int> left, Series<int> right) => PivotLow(Prices.Low, left, right);
}
