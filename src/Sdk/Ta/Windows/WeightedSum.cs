namespace Barline;

/// <summary>The sum of the last so many values that are not na, the oldest once, the one after it twice, and so on.</summary>
/// <remarks>
/// A window of up to 64 values is added up afresh, oldest first, which gives TradingView's digits to the last bit. For a longer one the weighted
/// sum and the plain one are kept, and added up afresh where a bound on their rounding errors says so.
/// </remarks>
internal partial struct WeightedSum
{
    private const int ShortLength = 64;

    private readonly double plainTolerance;
    private ValueWindow window;
    private KeptWeightedSum sums = KeptWeightedSum.None;

    /// <param name="length">The number of values.</param>
    /// <param name="plainTolerance">The part of the plain sum that rounding errors may reach, where they matter more there than in the weighted one.</param>
    public WeightedSum(int length, double plainTolerance = double.PositiveInfinity)
    {
        window = new ValueWindow(length);
        this.plainTolerance = plainTolerance;
    }

    public readonly int Length => window.Length;

    /// <summary>The sum of the values, each once, where <see cref="Update"/> gave a number.</summary>
    public readonly double Plain => sums.Plain;

    /// <summary>The weighted sum for the next bar; na until the window is full, and where the bar is na.</summary>
    public double Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return value;
        }

        double leaving = window.Push(source);
        if (!window.IsFull || window.HasInfinity)
        {
            sums = KeptWeightedSum.None;
            return window.IsFull ? window.InfiniteSum : double.NaN;
        }

        if (window.Length <= ShortLength || !sums.TryReplace(value, leaving, window.Length, plainTolerance))
        {
            sums = !window.IsContiguous(source.Index) ? AddUp(source)
                : window.Length <= ShortLength ? AddUp(source.Window(window.Length))
                : AddUpSideBySide(source.Window(window.Length));
        }

        return sums.Weighted;
    }

    private static KeptWeightedSum AddUp(ReadOnlySpan<double> values)
    {
        double sum = 0;
        double weighted = 0;
        double weight = 0;
        foreach (double value in values)
        {
            weight++;
            sum += value;
            weighted += weight * value;
        }

        return new KeptWeightedSum(weighted, sum);
    }

    private readonly KeptWeightedSum AddUp(History<double> source)
    {
        double sum = 0;
        double weighted = 0;
        double weight = 0;
        for (int back = window.Reach(source.Index); back >= 0; back--)
        {
            double value = source[back];
            if (!double.IsNaN(value))
            {
                weight++;
                sum += value;
                weighted += weight * value;
            }
        }

        return new KeptWeightedSum(weighted, sum);
    }
}
