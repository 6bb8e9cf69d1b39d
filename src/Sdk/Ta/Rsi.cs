namespace Barline;

public partial class TaNamespace
{
    /// <summary>Relative strength index, from 0 to 100: how much of the movement of late was upwards (Pine's <c>ta.rsi</c>).</summary>
    /// <remarks>
    /// 100 - 100 / (1 + up / down), with the Wilder averages of rises and of falls; 100 where nothing has fallen, 0 where nothing has risen. The
    /// first value comes after <paramref name="length"/> changes. It is na where the source is na now or was a bar ago.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The length of the two averages, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length", Pine = "ta.rsi", TaLib = "RSI", StockIndicators = "GetRsi")]
    public virtual Series<double> Rsi(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Rsi");
        return Define(new RsiKernel(length), source);
    }
}

internal struct RsiKernel(int length) : IBuiltInKernel<double, double>
{
    private RecursiveAverage<WilderStep> up = new(length);
    private RecursiveAverage<WilderStep> down = new(length);

    public static string Name => "Ta.Rsi";

    public readonly Arguments Arguments => Arguments.Of((long)up.Length);

    public double Update(History<double> source)
    {
        double change = source.Now - source[1];
        double rise = up.Update(Math.Max(change, 0));
        double fall = down.Update(Math.Max(-change, 0));
        return fall == 0 ? 100 : rise == 0 ? 0 : 100 - (100 / (1 + (rise / fall)));
    }
}
