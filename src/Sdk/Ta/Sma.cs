namespace Barline;

public partial class TaNamespace
{
    /// <summary>Simple moving average: the mean of the last <paramref name="length"/> values that are not na (Pine's <c>ta.sma</c>).</summary>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more; na until so many values are there.</param>
    public virtual Series<double> Sma(Series<double> source, int length) =>
        new(SeriesGraph.Define<SmaKernel, double, double>(new SmaKernel(length), source.Node));
}

internal struct SmaKernel : IKernel<double, double>
{
    private readonly int length;
    private double sum;
    private int count;
    private int oldest;

    public SmaKernel(int length)
    {
        this.length = length;
    }

    public static string Name => "Ta.Sma";

    public readonly Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return value;
        }

        int index = source.Index;
        if (count == length)
        {
            // The oldest goes out before the newest comes in: the order decides ties between two averages.
            sum -= source[index - oldest];
            do
            {
                oldest++;
            }
            while (double.IsNaN(source[index - oldest]));
        }
        else if (count++ == 0)
        {
            oldest = index;
        }

        sum += value;
        return count == length ? sum / length : double.NaN;
    }
}
