namespace Barline;

/// <summary>The sum of the last so many values that are not na, the oldest once, the one after it twice, and so on.</summary>
/// <remarks>
/// A window of up to 64 values is added up afresh, oldest first, which gives TradingView's digits to the last bit. For a longer one the weighted
/// sum and the plain one are kept, and added up afresh where a bound on their rounding errors says so.
/// </remarks>
internal struct WeightedSum
{
    private const int ShortLength = 64;
    private const double Tolerance = 1e-13;
    private const double Rounding = 2.220446049250313e-16;

    private readonly bool needsPlain;
    private readonly double plainTolerance;
    private ValueWindow window;
    private double sum;
    private double weighted;
    private double sumNoise;
    private double noise = double.NaN;

    /// <param name="length">The number of values.</param>
    /// <param name="needsPlain">Whether <see cref="Plain"/> is asked for.</param>
    /// <param name="plainTolerance">The part of the plain sum that rounding errors may reach, where they matter more there than in the weighted one.</param>
    public WeightedSum(int length, bool needsPlain = false, double plainTolerance = double.PositiveInfinity)
    {
        window = new ValueWindow(length);
        this.needsPlain = needsPlain;
        this.plainTolerance = plainTolerance;
    }

    public readonly int Length => window.Length;

    /// <summary>The sum of the values, each once, where <see cref="Update"/> gave a number.</summary>
    public readonly double Plain => sum;

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
            noise = double.NaN;
            sum = double.NaN;
            return window.IsFull ? window.InfiniteSum : double.NaN;
        }

        if (window.Length <= ShortLength)
        {
            if (!window.IsContiguous(source.Index))
            {
                AddUp(source);
            }
            else if (needsPlain)
            {
                AddUpBoth(source.Window(window.Length));
            }
            else
            {
                return AddUp(source.Window(window.Length));
            }

            return weighted;
        }

        double newest = window.Length * value;
        weighted += newest - sum;
        noise += ((Math.Abs(sum) + Math.Abs(weighted) + Math.Abs(newest)) * Rounding) + sumNoise;
        sum += value - leaving;
        sumNoise += (Math.Abs(sum) + Math.Abs(value) + Math.Abs(leaving)) * Rounding;
        if (!(noise <= Tolerance * (Math.Abs(weighted) + Math.Abs(newest))) || double.IsInfinity(noise) || sumNoise > plainTolerance * Math.Abs(sum))
        {
            AddUp(source);
        }

        return weighted;
    }

    private static double AddUp(ReadOnlySpan<double> values)
    {
        double result = 0;
        double weight = 0;
        foreach (double value in values)
        {
            weight++;
            result += weight * value;
        }

        return result;
    }

    private void AddUpBoth(ReadOnlySpan<double> values)
    {
        sum = 0;
        weighted = 0;
        double weight = 0;
        foreach (double value in values)
        {
            weight++;
            sum += value;
            weighted += weight * value;
        }
    }

    private void AddUp(History<double> source)
    {
        sum = 0;
        weighted = 0;
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

        sumNoise = 0;
        noise = 0;
    }
}
