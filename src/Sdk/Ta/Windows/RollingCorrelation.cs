using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>The correlation of the last so many pairs of which neither value is na, and the line through them.</summary>
/// <remarks>
/// As with <see cref="RollingVariance"/>, a short window is gone through on each bar; a long one is kept by replacing the pair that leaves, and
/// gone through again where a bound on its rounding errors says so. Distances are taken from the newest pair first, so that equal values have
/// none at all, and so no correlation.
/// </remarks>
internal partial struct RollingCorrelation
{
    private const int ShortLength = 16;

    private readonly int length;
    private int count;
    private int oldest;
    private int infinite;
    private PairMoments moments;

    public RollingCorrelation(int length)
    {
        this.length = length;
        moments = PairMoments.None;
    }

    public readonly int Length => length;

    /// <summary>The result for the next bar; na until the window is full, on a bar that is na in one source, and while a value is infinite.</summary>
    public double Update<TResult>(History<double> x, History<double> y)
        where TResult : struct, IPairResult
    {
        if (double.IsNaN(x.Now) || double.IsNaN(y.Now))
        {
            return double.NaN;
        }

        Vector128<double> leaving = Push(x, y);
        if (count < length || infinite > 0)
        {
            moments = PairMoments.None;
            return double.NaN;
        }

        if (length <= ShortLength || !moments.TryReplace(Vector128.Create(x.Now, y.Now), leaving, Vector128.Create(1.0 / length)))
        {
            moments = x.Index - oldest == length - 1 && length > ShortLength ? GoThrough(x.Window(length), y.Window(length)) : GoThrough(x, y);
        }

        return TResult.Of(moments.Products, moments.FirstSquares, moments.SecondSquares);
    }

    private Vector128<double> Push(History<double> x, History<double> y)
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
        return Vector128.Create(oldX, oldY);
    }

    private static int IsInfinite(double x, double y) => double.IsInfinity(x) || double.IsInfinity(y) ? 1 : 0;

    private readonly PairMoments GoThrough(History<double> x, History<double> y)
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
        double products = 0;
        for (int back = reach; back >= 0; back--)
        {
            double distanceX = x[back] - shiftX - shiftedX;
            double distanceY = y[back] - shiftY - shiftedY;
            bool isPair = !double.IsNaN(distanceX) && !double.IsNaN(distanceY);
            squaresX += isPair ? distanceX * distanceX : 0;
            squaresY += isPair ? distanceY * distanceY : 0;
            products += isPair ? distanceX * distanceY : 0;
        }

        return new PairMoments(Vector128.Create(shiftX + shiftedX, shiftY + shiftedY), Vector128.Create(squaresX, squaresY), products);
    }

    /// <summary>The same of a long window without gaps, in as many parts as a vector has on every machine.</summary>
    private static PairMoments GoThrough(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int whole = x.Length & ~3;
        Vector256<double> shiftsX = Vector256.Create(x[^1]);
        Vector256<double> shiftsY = Vector256.Create(y[^1]);
        Vector256<double> sumsX = Vector256<double>.Zero;
        Vector256<double> sumsY = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            sumsX += Vector256.Create(x.Slice(i, 4)) - shiftsX;
            sumsY += Vector256.Create(y.Slice(i, 4)) - shiftsY;
        }

        double sumX = AddLanes(sumsX);
        double sumY = AddLanes(sumsY);
        for (int i = whole; i < x.Length; i++)
        {
            sumX += x[i] - x[^1];
            sumY += y[i] - y[^1];
        }

        double shiftedX = sumX / x.Length;
        double shiftedY = sumY / x.Length;
        Vector256<double> middleX = Vector256.Create(shiftedX);
        Vector256<double> middleY = Vector256.Create(shiftedY);
        Vector256<double> squaresX = Vector256<double>.Zero;
        Vector256<double> squaresY = Vector256<double>.Zero;
        Vector256<double> products = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            Vector256<double> distancesX = Vector256.Create(x.Slice(i, 4)) - shiftsX - middleX;
            Vector256<double> distancesY = Vector256.Create(y.Slice(i, 4)) - shiftsY - middleY;
            squaresX += distancesX * distancesX;
            squaresY += distancesY * distancesY;
            products += distancesX * distancesY;
        }

        double squareX = AddLanes(squaresX);
        double squareY = AddLanes(squaresY);
        double product = AddLanes(products);
        for (int i = whole; i < x.Length; i++)
        {
            double distanceX = x[i] - x[^1] - shiftedX;
            double distanceY = y[i] - y[^1] - shiftedY;
            squareX += distanceX * distanceX;
            squareY += distanceY * distanceY;
            product += distanceX * distanceY;
        }

        return new PairMoments(Vector128.Create(x[^1] + shiftedX, y[^1] + shiftedY), Vector128.Create(squareX, squareY), product);
    }

    private static double AddLanes(Vector256<double> lanes) =>
        (lanes.GetElement(0) + lanes.GetElement(1)) + (lanes.GetElement(2) + lanes.GetElement(3));
}
