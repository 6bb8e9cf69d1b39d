using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>Arnaud Legoux moving average: the last <paramref name="length"/> values, weighted by a bell curve (Pine's <c>ta.alma</c>).</summary>
    /// <remarks>It is na where one of the last <paramref name="length"/> bars is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="offset">Where the curve has its top: 0 at the oldest bar, 1 at the newest.</param>
    /// <param name="sigma">How narrow the curve is, above 0: its width is length / sigma.</param>
    /// <param name="floor">Whether the top is moved back to a whole bar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or a number is not finite or not above 0.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.alma", StockIndicators = "GetAlma", Source = "A. Legoux and D. Kouzis-Loukas, ALMA (2009)")]
    public virtual Series<double> Alma(Series<double> source, [AtLeast(1)] int length, double offset = 0.85, double sigma = 6, bool floor = false)
    {
        CheckLength(length, "Ta.Alma");
        CheckBell(offset, sigma);
        return Define(new AlmaKernel(length, new(offset, sigma, floor)), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Alma(Series{double}, int, double, double, bool)"/>
    public Series<double> Alma(Series<double> source, Series<int> length, double offset = 0.85, double sigma = 6, bool floor = false)
    {
        CheckBell(offset, sigma);
        return DefineChanging(new AlmaKernel(1, new(offset, sigma, floor)), source, length);
    }

    private static void CheckBell(double offset, double sigma)
    {
        CheckFinite(offset, "Ta.Alma");
        CheckFinite(sigma, "Ta.Alma");
        if (sigma <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(sigma), sigma, string.Create(CultureInfo.InvariantCulture, $"Ta.Alma was given sigma = {sigma}; it is a number above 0."));
        }
    }
}

/// <summary>Adds a window up oldest first, which gives TradingView's digits to the last bit; in a whole column many bars at once, each in that order.</summary>
internal struct AlmaKernel(int length, AlmaBell bell) : IColumnKernel<double, double>, ILengthKernel<AlmaKernel>
{
    private readonly int length = length;
    private readonly AlmaBell bell = bell;

    /// <summary>They never change once they are there, so copies of the kernel share them.</summary>
    private double[]? weights;

    public static string Name => "Ta.Alma";

    public readonly Arguments Arguments => Arguments.Of(length, OwnKernels<AlmaBell>.NumberOf(bell));

    public readonly int Length => length;

    public readonly AlmaKernel WithLength(int length) => new(length, bell);

    public double Update(History<double> source)
    {
        if (source.Index < length - 1)
        {
            return double.NaN;
        }

        weights ??= Weights();
        double result = 0;
        ReadOnlySpan<double> values = source.Window(length);
        for (int i = 0; i < weights.Length; i++)
        {
            result += values[i] * weights[i];
        }

        return result;
    }

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result)
    {
        int full = Math.Min(length - 1, source.Length);
        result[..full].Fill(double.NaN);
        if (full == source.Length)
        {
            return true;
        }

        double[] all = Weights();
        int bar = full;
        int lanes = Vector<double>.Count;
        for (; bar + (2 * lanes) <= source.Length; bar += 2 * lanes)
        {
            // Two sums for each lane, so that one need not wait for the other.
            ReadOnlySpan<double> values = source.Slice(bar - full, full + (2 * lanes));
            Vector<double> first = Vector<double>.Zero;
            Vector<double> second = Vector<double>.Zero;
            for (int i = 0; i < all.Length; i++)
            {
                Vector<double> weight = new(all[i]);
                first += MemoryMarshal.Read<Vector<double>>(MemoryMarshal.AsBytes(values[i..])) * weight;
                second += MemoryMarshal.Read<Vector<double>>(MemoryMarshal.AsBytes(values[(i + lanes)..])) * weight;
            }

            first.CopyTo(result[bar..]);
            second.CopyTo(result[(bar + lanes)..]);
        }

        for (; bar < source.Length; bar++)
        {
            double sum = 0;
            for (int i = 0; i < all.Length; i++)
            {
                sum += source[bar - full + i] * all[i];
            }

            result[bar] = sum;
        }

        return true;
    }

    private readonly double[] Weights()
    {
        double[] result = new double[length];
        double top = bell.Offset * (length - 1);
        top = bell.Floor ? Math.Floor(top) : top;
        double width = length / bell.Sigma;
        double sum = 0;
        for (int i = 0; i < length; i++)
        {
            result[i] = Math.Exp(-((i - top) * (i - top)) / (2 * width * width));
            sum += result[i];
        }

        for (int i = 0; i < length; i++)
        {
            result[i] /= sum;
        }

        return result;
    }
}

/// <summary>The shape of the curve.</summary>
internal readonly record struct AlmaBell(double Offset, double Sigma, bool Floor);
