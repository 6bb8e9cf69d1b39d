namespace Barline;

/// <summary>The sums of products and of squares of the distances from their means, of the last so many values of two series that are na on the same bars.</summary>
/// <remarks>
/// They are kept by replacing the pair that leaves; the window is gone through again where a bound on the rounding errors says so, and on each bar
/// where it is short. Distances are taken from the newest values first, so that equal ones have none.
/// </remarks>
internal struct RollingCovariance
{
    private const int ShortLength = 8;
    private const double Tolerance = 1e-11;
    private const double Rounding = 2.220446049250313e-16;

    private ValueWindow firsts;
    private ValueWindow seconds;
    private double firstMean;
    private double secondMean;
    private double firstNoise;
    private double secondNoise;
    private double noise;

    public RollingCovariance(int length)
    {
        firsts = new ValueWindow(length);
        seconds = new ValueWindow(length);
        noise = double.NaN;
    }

    public readonly int Length => firsts.Length;

    /// <summary>The sum of the products.</summary>
    public double Products { get; private set; }

    /// <summary>The sum of the squares of the first.</summary>
    public double FirstSquares { get; private set; }

    /// <summary>The sum of the squares of the second.</summary>
    public double SecondSquares { get; private set; }

    /// <summary>Takes in the next bar; false until the window is full, where the bar is na, and while a value is infinite.</summary>
    public bool Update(History<double> first, History<double> second)
    {
        if (double.IsNaN(first.Now))
        {
            return false;
        }

        double firstLeaving = firsts.Push(first);
        double secondLeaving = seconds.Push(second);
        if (!firsts.IsFull || firsts.HasInfinity || seconds.HasInfinity)
        {
            noise = double.NaN;
            return false;
        }

        if (Length > ShortLength)
        {
            Replace(first.Now, firstLeaving, second.Now, secondLeaving);
        }

        double squares = Math.Min(FirstSquares, SecondSquares);
        if (Length <= ShortLength || !(noise <= Tolerance * squares) || double.IsInfinity(noise))
        {
            GoThrough(first, second);
        }

        return true;
    }

    private void Replace(double first, double firstLeaving, double second, double secondLeaving)
    {
        double firstBefore = firstMean;
        double secondBefore = secondMean;
        double firstChange = first - firstLeaving;
        double secondChange = second - secondLeaving;
        firstMean += firstChange / Length;
        secondMean += secondChange / Length;
        Products += ((first - firstBefore) * (second - secondMean)) - ((firstLeaving - firstBefore) * (secondLeaving - secondMean));
        FirstSquares += firstChange * ((first - firstMean) + (firstLeaving - firstBefore));
        SecondSquares += secondChange * ((second - secondMean) + (secondLeaving - secondBefore));
        double size = Math.Abs(first) + Math.Abs(firstLeaving) + Math.Abs(firstMean);
        double other = Math.Abs(second) + Math.Abs(secondLeaving) + Math.Abs(secondMean);
        double both = size + other;
        noise += (((both * both) + FirstSquares + SecondSquares) * Rounding) + (2 * both * (firstNoise + secondNoise));
        firstNoise += Math.Abs(firstMean) * Rounding;
        secondNoise += Math.Abs(secondMean) * Rounding;
    }

    private void GoThrough(History<double> first, History<double> second)
    {
        int reach = firsts.Reach(first.Index);
        double firstShift = first.Now;
        double secondShift = second.Now;
        double firstSum = 0;
        double secondSum = 0;
        for (int back = reach; back >= 0; back--)
        {
            if (!double.IsNaN(first[back]))
            {
                firstSum += first[back] - firstShift;
                secondSum += second[back] - secondShift;
            }
        }

        double firstLevel = firstSum / Length;
        double secondLevel = secondSum / Length;
        (Products, FirstSquares, SecondSquares) = (0, 0, 0);
        for (int back = reach; back >= 0; back--)
        {
            if (!double.IsNaN(first[back]))
            {
                double x = first[back] - firstShift - firstLevel;
                double y = second[back] - secondShift - secondLevel;
                Products += x * y;
                FirstSquares += x * x;
                SecondSquares += y * y;
            }
        }

        firstMean = firstShift + firstLevel;
        secondMean = secondShift + secondLevel;
        firstNoise = 0;
        secondNoise = 0;
        noise = 0;
    }
}
