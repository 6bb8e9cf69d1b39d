namespace Barline;

public partial class TaNamespace
{
    /// <summary>A turning point at the top, known late: the value that lies <paramref name="right"/> bars back where it is one, na otherwise (Pine's <c>ta.pivothigh</c>).</summary>
    /// <remarks>
    /// A value is one where none of the <paramref name="left"/> bars before it is higher, and the <paramref name="right"/> bars after it are all
    /// lower: of equal values the last one counts. Bars where the source is na are passed over, and as many bars as the window has must have
    /// gone by since its first value.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="left">Bars before the point, 0 or more.</param>
    /// <param name="right">Bars after it, 0 or more; so many bars late it is known.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="left"/> or <paramref name="right"/> is negative.</exception>
    [TaFunction(TaGroup.Levels, Pine = "ta.pivothigh")]
    public virtual Series<double> PivotHigh(Series<double> source, [AtLeast(0)] int left, [AtLeast(0)] int right)
    {
        CheckLength(left, "Ta.PivotHigh", least: 0);
        CheckLength(right, "Ta.PivotHigh", least: 0);
        return Define(new PivotKernel<LargestNewest>(left, right), source);
    }

    /// <summary>A turning point of <c>High</c>, known late (Pine's <c>ta.pivothigh</c> without a source).</summary>
    /// <inheritdoc cref="PivotHigh(Series{double}, int, int)"/>
    public Series<double> PivotHigh([AtLeast(0)] int left, [AtLeast(0)] int right) => PivotHigh(Prices.High, left, right);

    /// <summary>The same with numbers of bars that may be others on each bar.</summary>
    /// <inheritdoc cref="PivotHigh(Series{double}, int, int)"/>
    public Series<double> PivotHigh(Series<double> source, Series<int> left, Series<int> right) =>
        new(SeriesGraph.Define<ChangingPivotKernel<LargestNewest>, double, int, int, double>(default, source.Node, left.Node, right.Node));

    /// <inheritdoc cref="PivotHigh(Series{double}, Series{int}, Series{int})"/>
    public Series<double> PivotHigh(Series<int> left, Series<int> right) => PivotHigh(Prices.High, left, right);
}
