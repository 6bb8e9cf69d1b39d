namespace Barline;

public partial class TaNamespace
{
    /// <summary>Weighted moving average: of the last <paramref name="length"/> values that are not na the newest counts most, the oldest once (Pine's <c>ta.wma</c>).</summary>
    /// <remarks>It is na until so many values are there, and on a bar where the source is na.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, 1 or more; the newest has this weight.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.wma", TaLib = "WMA", StockIndicators = "GetWma")]
    public virtual Series<double> Wma(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Wma");
        return Define(new WmaKernel(length), source);
    }

    /// <summary>The same over a number of values that may be another one on each bar.</summary>
    /// <inheritdoc cref="Wma(Series{double}, int)"/>
    public Series<double> Wma(Series<double> source, Series<int> length) => DefineChanging(new WmaKernel(1), source, length);
}

/// <summary>Adds a window of up to 64 values up afresh, oldest first, which gives TradingView's digits to the last bit.</summary>
/// <remarks>For a longer one it keeps the weighted sum and the plain one, and adds up afresh where a bound on their rounding errors says so.</remarks>
internal struct WmaKernel(int length) : ILengthKernel<WmaKernel>
{
    private const int ShortLength = 64;
    private const double Tolerance = 1e-13;
    private const double Rounding = 2.220446049250313e-16;

    private readonly double weights = length * (length + 1.0) / 2;
    private ValueWindow window = new(length);
    private double sum;
    private double weighted;
    private double sumNoise;
    private double noise = double.NaN;

    public static string Name => "Ta.Wma";

    public readonly Arguments Arguments => Arguments.Of((long)window.Length);

    public readonly int Length => window.Length;

    public readonly WmaKernel WithLength(int length) => new(length);

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
            return window.IsFull ? window.InfiniteSum : double.NaN;
        }

        if (window.Length <= ShortLength)
        {
            return window.IsContiguous(source.Index) ? AddUp(source.Window(window.Length)) / weights : AddUp(source);
        }

        double newest = window.Length * value;
        weighted += newest - sum;
        noise += ((Math.Abs(sum) + Math.Abs(weighted) + Math.Abs(newest)) * Rounding) + sumNoise;
        sum += value - leaving;
        sumNoise += (Math.Abs(sum) + Math.Abs(value) + Math.Abs(leaving)) * Rounding;
        if (!(noise <= Tolerance * (Math.Abs(weighted) + Math.Abs(newest))) || double.IsInfinity(noise))
        {
            return AddUp(source);
        }

        return weighted / weights;
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

    private double AddUp(History<double> source)
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
        return weighted / weights;
    }
}
