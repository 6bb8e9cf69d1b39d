using System.Runtime.Intrinsics;

namespace Barline;

public partial class TaNamespace
{
    /// <summary>Mean absolute deviation: how far the last <paramref name="length"/> values that are not na lie from their mean, on the mean (Pine's <c>ta.dev</c>).</summary>
    /// <remarks>
    /// It is na until so many values are there, on a bar where the source is na, and while one of the values is infinite. Each bar goes through the
    /// window, since the mean that all distances are taken from moves with each value.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Statistics, Warmup = "length - 1", Pine = "ta.dev", TaLib = "AVGDEV")]
    public virtual Series<double> Dev(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Dev");
        return Define(new DevKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Dev(Series{double}, int)"/>
    public Series<double> Dev(Series<double> source, Series<int> length) => DefineChanging(new DevKernel(1), source, length);
}

/// <summary>The lanes of the vectors are added in an order of their own, so that every machine gives the same digits.</summary>
/// <remarks>Distances are taken from the newest value first, which makes the deviation of equal values exactly 0.</remarks>
internal struct DevKernel(int length) : ILengthKernel<DevKernel>
{
    private ValueWindow window = new(length);

    public static string Name => "Ta.Dev";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly DevKernel WithLength(int length) => new(length);

    public double Update(History<double> source)
    {
        if (double.IsNaN(source.Now))
        {
            return double.NaN;
        }

        window.Push(source);
        if (!window.IsFull || window.HasInfinity)
        {
            return double.NaN;
        }

        return (window.IsContiguous(source.Index) ? Distances(source.Window(window.Length), source.Now) : Distances(source)) / window.Length;
    }

    private readonly double Distances(History<double> source)
    {
        int reach = window.Reach(source.Index);
        double shift = source.Now;
        double sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            sum += double.IsNaN(source[back]) ? 0 : source[back] - shift;
        }

        double middle = sum / window.Length;
        sum = 0;
        for (int back = reach; back >= 0; back--)
        {
            sum += double.IsNaN(source[back]) ? 0 : Math.Abs(source[back] - shift - middle);
        }

        return sum;
    }

    private static double Distances(ReadOnlySpan<double> values, double shift)
    {
        int whole = values.Length & ~3;
        Vector256<double> shifts = Vector256.Create(shift);
        Vector256<double> sums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            sums += Vector256.Create(values.Slice(i, 4)) - shifts;
        }

        double sum = AddLanes(sums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += values[i] - shift;
        }

        double middle = sum / values.Length;
        Vector256<double> middles = Vector256.Create(middle);
        sums = Vector256<double>.Zero;
        for (int i = 0; i < whole; i += 4)
        {
            sums += Vector256.Abs(Vector256.Create(values.Slice(i, 4)) - shifts - middles);
        }

        sum = AddLanes(sums);
        for (int i = whole; i < values.Length; i++)
        {
            sum += Math.Abs(values[i] - shift - middle);
        }

        return sum;
    }

    private static double AddLanes(Vector256<double> lanes) =>
        (lanes.GetElement(0) + lanes.GetElement(1)) + (lanes.GetElement(2) + lanes.GetElement(3));
}
