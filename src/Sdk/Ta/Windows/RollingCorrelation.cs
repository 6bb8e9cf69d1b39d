namespace Barline;

/// <summary>The correlation of the last so many pairs of which neither value is na, and the line through them.</summary>
/// <remarks>
/// As with <see cref="RollingVariance"/>, a short window is gone through on each bar; a long one is kept by replacing the pair that leaves, and
/// gone through again where a bound on its rounding errors says so. Distances are taken from the newest pair first, so that equal values have
/// none at all, and so no correlation.
/// </remarks>
internal struct RollingCorrelation
{
    private const int ShortLength = 16;
    private const double Tolerance = 1e-11;
    private const double Rounding = 2.220446049250313e-16;

    private readonly int length;
    private int count;
    private int oldest;
    private int infinite;
    private Moments first;
    private Moments second;
    private double products;
    private double noise;

    public RollingCorrelation(int length)
    {
        this.length = length;
        noise = double.NaN;
    }

    public readonly int Length => length;

    /// <summary>By how much the first changes where the second changes by 1; na where the second does not move.</summary>
    public readonly double Slope => second.Squares == 0 ? double.NaN : first.Squares == 0 ? 0 : products / second.Squares;

    /// <summary>From -1 to 1; na until the window is full, on a bar that is na in one source, while a value is infinite, and where one source does not move.</summary>
    public double Update(History<double> x, History<double> y) =>
        TryUpdate(x, y) ? Math.Clamp(products / Math.Sqrt(first.Squares * second.Squares), -1, 1) : double.NaN;

    /// <summary>Takes in the next bar; false until the window is full, on a bar that is na in one source, and while a value is infinite.</summary>
    public bool TryUpdate(History<double> x, History<double> y)
    {
        if (double.IsNaN(x.Now) || double.IsNaN(y.Now))
        {
            return false;
        }

        (double oldX, double oldY) = Push(x, y);
        if (count < length || infinite > 0)
        {
            noise = double.NaN;
            return false;
        }

        if (length <= ShortLength)
        {
            GoThrough(x, y);
        }
        else
        {
            Replace(x.Now, y.Now, oldX, oldY);
            if (IsNoisy())
            {
                GoThrough(x, y);
            }
        }

        return true;
    }

    private (double X, double Y) Push(History<double> x, History<double> y)
    {
        int index = x.Index;
        double oldX = 0;
        double oldY = 0;
        if (count == length)
        {
            do
            {
                oldX = x[index - oldest];
                oldY = y[index - oldest++];
            }
            while (double.IsNaN(oldX) || double.IsNaN(oldY));
            infinite -= IsInfinite(oldX, oldY);
        }
        else if (count++ == 0)
        {
            oldest = index;
        }

        infinite += IsInfinite(x.Now, y.Now);
        return (oldX, oldY);
    }

    private static int IsInfinite(double x, double y) => double.IsInfinity(x) || double.IsInfinity(y) ? 1 : 0;

    private void Replace(double x, double y, double oldX, double oldY)
    {
        double changeX = x - oldX;
        double changeY = y - oldY;
        double meanX = first.Mean;
        first.Replace(x, oldX, length);
        noise += (Math.Abs(changeX) * second.MeanNoise) + (Math.Abs(changeY) * first.MeanNoise);
        second.Replace(y, oldY, length);
        products += (changeX * (y - second.Mean)) + (changeY * (oldX - meanX));
        noise += (Math.Abs(products)
            + (Math.Abs(changeX) * (Math.Abs(y) + Math.Abs(second.Mean)))
            + (Math.Abs(changeY) * (Math.Abs(oldX) + Math.Abs(meanX)))) * Rounding;
    }

    private readonly bool IsNoisy()
    {
        if (!first.IsSound(Tolerance) || !second.IsSound(Tolerance) || double.IsNaN(noise))
        {
            return true;
        }

        // Where one source does not move there is no correlation, whatever the products are.
        double size = first.Squares * second.Squares;
        return size > 0 && !(noise <= Tolerance * Math.Sqrt(size));
    }

    private void GoThrough(History<double> x, History<double> y)
    {
        int reach = x.Index - oldest;
        double shiftX = x.Now;
        double shiftY = y.Now;
        double sumX = 0;
        double sumY = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distanceX = x[back] - shiftX;
            double distanceY = y[back] - shiftY;
            bool isPair = !double.IsNaN(distanceX) && !double.IsNaN(distanceY);
            sumX += isPair ? distanceX : 0;
            sumY += isPair ? distanceY : 0;
        }

        double shiftedX = sumX / length;
        double shiftedY = sumY / length;
        double squaresX = 0;
        double squaresY = 0;
        products = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distanceX = x[back] - shiftX - shiftedX;
            double distanceY = y[back] - shiftY - shiftedY;
            bool isPair = !double.IsNaN(distanceX) && !double.IsNaN(distanceY);
            squaresX += isPair ? distanceX * distanceX : 0;
            squaresY += isPair ? distanceY * distanceY : 0;
            products += isPair ? distanceX * distanceY : 0;
        }

        first = new Moments(shiftX + shiftedX, squaresX);
        second = new Moments(shiftY + shiftedY, squaresY);
        noise = 0;
    }

    /// <summary>Mean and squared distances of one source, with bounds on their rounding errors.</summary>
    private struct Moments(double mean, double squares)
    {
        private double noise;

        public double Mean { get; private set; } = mean;

        public double Squares { get; private set; } = squares;

        public double MeanNoise { get; private set; }

        public void Replace(double value, double leaving, int length)
        {
            double change = value - leaving;
            double before = Mean;
            Mean += change / length;
            Squares += change * ((value - Mean) + (leaving - before));
            double size = Math.Abs(change);
            noise += ((Math.Abs(Squares) + (size * (Math.Abs(value) + Math.Abs(leaving) + Math.Abs(Mean)))) * Rounding) + (2 * size * MeanNoise);
            MeanNoise += Math.Abs(Mean) * Rounding;
        }

        public readonly bool IsSound(double tolerance) => noise <= tolerance * Squares && !double.IsInfinity(noise);
    }
}
