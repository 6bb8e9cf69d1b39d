namespace Barline;

public partial class TaNamespace
{
    /// <summary>Fractals: highs above those of the bars on both sides, and lows below them.</summary>
    /// <remarks>
    /// A fractal shows on the bar that confirms it, <paramref name="span"/> bars after its own, since nobody can know it sooner; there the line has
    /// its price, elsewhere na. The bars on both sides must be strictly lower, or higher; one whose price is na is passed over.
    /// </remarks>
    /// <param name="span">How many bars on each side, 1 or more.</param>
    /// <returns>Highs and lows: <c>var (high, low) = Ta.Fractals()</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is below 1.</exception>
    [TaFunction(TaGroup.Levels, StockIndicators = "GetFractal", Source = "B. Williams, Trading Chaos, 1995")]
    public virtual FractalLines Fractals([AtLeast(1)] int span = 2)
    {
        CheckLength(span, "Ta.Fractals");
        return new(
            Define(new FractalKernel<LargestNewest, LargestOldest>(span), Prices.High),
            Define(new FractalKernel<SmallestNewest, SmallestOldest>(span), Prices.Low));
    }
}

/// <summary>The extreme of a window where it lies in its middle: its newest place and its oldest one, so that no other value equals it.</summary>
internal struct FractalKernel<TNewest, TOldest>(int span) : IBuiltInKernel<double, double>
    where TNewest : struct, IExtremeOrder
    where TOldest : struct, IExtremeOrder
{
    private readonly int span = span;
    private ExtremeWindow<TNewest> newest = new((2 * span) + 1);
    private ExtremeWindow<TOldest> oldest = new((2 * span) + 1);

    public static string Name => "Ta.Fractals";

    public readonly Arguments Arguments => Arguments.Of((long)span);

    public double Update(History<double> source)
    {
        int last = newest.Update(source);
        int first = oldest.Update(source);
        return first == span && last == span ? source[span] : double.NaN;
    }
}
