namespace Barline;

/// <summary>The least-squares line through the last so many values that are not na, against their places 0, 1, 2 and so on in the window.</summary>
/// <remarks>
/// It is kept by replacing the value that leaves; the window is gone through again where a bound on the rounding errors says so, and on each bar
/// where it is short. Distances are taken from the newest value first, so that equal values lie exactly on a level line.
/// </remarks>
internal struct RollingLine
{
    private const int ShortLength = 8;
    private const double Tolerance = 1e-11;
    private const double Rounding = 2.220446049250313e-16;

    /// <summary>The part of the squares below which their difference from those of the line would be mostly rounding.</summary>
    private const double NearlyExact = 1e-3;

    private readonly double middle;
    private readonly double spread;
    private ValueWindow window;
    private double mean;
    private double squares;
    private double slant;
    private double meanNoise;
    private double squaresNoise;
    private double slantNoise;

    public RollingLine(int length)
    {
        window = new ValueWindow(length);
        middle = (length - 1.0) / 2;
        spread = length * (((double)length * length) - 1) / 12;
        squaresNoise = double.NaN;
    }

    public readonly int Length => window.Length;

    /// <summary>What the line rises from one value to the next.</summary>
    public readonly double Slope => slant / spread;

    /// <summary>The part of the values' variance that the line explains, 0 to 1; na where they are all equal.</summary>
    public readonly double Explained => squares == 0 ? double.NaN : Math.Min(1, slant / squares * (slant / spread));

    /// <summary>Takes in the next bar; false until the window is full, where the bar is na, and while a value is infinite.</summary>
    public bool Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return false;
        }

        double leaving = window.Push(source);
        if (!window.IsFull || window.HasInfinity)
        {
            squaresNoise = double.NaN;
            return false;
        }

        if (window.Length <= ShortLength)
        {
            GoThrough(source);
            return true;
        }

        // All values move one place down; what leaves was at place 0, and the new one is at the last.
        double before = mean;
        double change = value - leaving;
        double outgoing = leaving - before;
        double incoming = value - before;
        slant += ((middle + 1) * outgoing) + (middle * incoming);
        mean += change / window.Length;
        squares += change * ((value - mean) + outgoing);
        double size = Math.Abs(change);
        squaresNoise += ((Math.Abs(squares) + (size * (Math.Abs(value) + Math.Abs(leaving) + Math.Abs(mean)))) * Rounding) + (2 * size * meanNoise);
        slantNoise += ((Math.Abs(slant) + ((middle + 1) * (Math.Abs(outgoing) + Math.Abs(incoming)))) * 2 * Rounding) + (window.Length * meanNoise);
        meanNoise += change == 0 ? 0 : Math.Abs(mean) * Rounding;
        if (!(squaresNoise <= Tolerance * squares && slantNoise <= Tolerance * Math.Sqrt(squares * spread)) || double.IsInfinity(squares))
        {
            GoThrough(source);
        }

        return true;
    }

    /// <summary>The sum of the squared distances from the line.</summary>
    public readonly double Residuals(History<double> source)
    {
        double rest = squares - (slant * (slant / spread));
        if (rest > NearlyExact * squares)
        {
            return rest;
        }

        rest = 0;
        double place = -middle;
        double shift = source.Now;
        double level = mean - shift;
        for (int back = window.Reach(source.Index); back >= 0; back--)
        {
            double distance = source[back] - shift - level - (Slope * place);
            if (!double.IsNaN(distance))
            {
                rest += distance * distance;
                place++;
            }
        }

        return rest;
    }

    private void GoThrough(History<double> source)
    {
        int reach = window.Reach(source.Index);
        double shift = source.Now;
        double sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distance = source[back] - shift;
            sum += double.IsNaN(distance) ? 0 : distance;
        }

        double level = sum / window.Length;
        double place = -middle;
        squares = 0;
        slant = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distance = source[back] - shift - level;
            if (!double.IsNaN(distance))
            {
                squares += distance * distance;
                slant += distance * place++;
            }
        }

        mean = shift + level;
        meanNoise = 0;
        squaresNoise = 0;
        slantNoise = 0;
    }
}
