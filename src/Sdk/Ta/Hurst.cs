namespace Barline;

public partial class TaNamespace
{
    /// <summary>Hurst exponent of the last <paramref name="length"/> one-bar returns by rescaled ranges: near 0.5 for a random walk, above where moves go on.</summary>
    /// <remarks>
    /// The returns, ln(source / source[1]), are cut into one, two, four and so on parts, from the newest on, as long as a part has 8 or more. The range of
    /// a part's running sum of distances from its mean, divided by its standard deviation, is averaged over the parts of a size, and the exponent
    /// is the slope of the least-squares line of the logarithm of that against the logarithm of the size. Short windows give too high values,
    /// as they do in the book. It is na where one of the returns is na or infinite, and where fewer than two sizes have a part that moves. Each
    /// bar costs work in the length: no shorter way is known.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of returns, 16 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 16.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length", Source = "E. Peters, Chaos and Order in the Capital Markets, 1991")]
    public virtual Series<double> Hurst(Series<double> source, [AtLeast(16)] int length = 100)
    {
        CheckLength(length, "Ta.Hurst", least: 16);
        return Define(new HurstKernel(length), Define(default(LogReturnKernel), source));
    }
}

internal readonly struct HurstKernel(int length) : IBuiltInKernel<double, double>
{
    private const int LeastSize = 8;

    /// <summary>The part of the mean below which a deviation is only rounding.</summary>
    private const double Rounding = 1e-12;

    private readonly int length = length;

    public static string Name => "Ta.Hurst";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> returns)
    {
        // One more than the returns: the first bar has none.
        if (returns.Index < length)
        {
            return double.NaN;
        }

        ReadOnlySpan<double> window = returns.Window(length);
        double points = 0;
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (int size = length; size >= LeastSize; size /= 2)
        {
            double ratio = MeanRatio(window, size);
            if (double.IsNaN(ratio))
            {
                return double.NaN;
            }

            if (ratio > 0)
            {
                double x = Math.Log(size);
                double y = Math.Log(ratio);
                points++;
                sumX += x;
                sumY += y;
                sumXx += x * x;
                sumXy += x * y;
            }
        }

        return points < 2 ? double.NaN : ((points * sumXy) - (sumX * sumY)) / ((points * sumXx) - (sumX * sumX));
    }

    /// <summary>The mean rescaled range of the parts of a size; 0 where none moves, na where a return is none.</summary>
    private static double MeanRatio(ReadOnlySpan<double> window, int size)
    {
        double sum = 0;
        int count = 0;
        for (int end = window.Length; end >= size; end -= size)
        {
            double ratio = Ratio(window[(end - size)..end]);
            if (double.IsNaN(ratio))
            {
                return ratio;
            }

            sum += ratio;
            count += ratio > 0 ? 1 : 0;
        }

        return count == 0 ? 0 : sum / count;
    }

    private static double Ratio(ReadOnlySpan<double> part)
    {
        double sum = 0;
        foreach (double value in part)
        {
            sum += value;
        }

        double mean = sum / part.Length;
        double path = 0;
        double top = 0;
        double bottom = 0;
        double squares = 0;
        foreach (double value in part)
        {
            double distance = value - mean;
            squares += distance * distance;
            path += distance;
            top = Math.Max(top, path);
            bottom = Math.Min(bottom, path);
        }

        double deviation = Math.Sqrt(squares / part.Length);
        return deviation <= Rounding * Math.Abs(mean) ? 0 : (top - bottom) / deviation;
    }
}
