namespace Barline;

public partial class TaNamespace
{
    /// <summary>Convergence and divergence of two exponential averages (Pine's <c>ta.macd</c>).</summary>
    /// <remarks>The line begins with the slow average, the signal with the ninth value of the line where <paramref name="signalLength"/> is 9.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <param name="signalLength">The length of the line's own average, 1 or more.</param>
    /// <returns>Line, signal and histogram: <c>var (line, signal, histogram) = Ta.Macd(Close)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "max(fastLength, slowLength) + signalLength - 2", Pine = "ta.macd", TaLib = "MACD", StockIndicators = "GetMacd")]
    public virtual MacdLines Macd(
        Series<double> source, [AtLeast(1)] int fastLength = 12, [AtLeast(1)] int slowLength = 26, [AtLeast(1)] int signalLength = 9)
    {
        CheckLength(fastLength, "Ta.Macd");
        CheckLength(slowLength, "Ta.Macd");
        CheckLength(signalLength, "Ta.Macd");
        Series<double> line = Difference(Ema(source, fastLength), Ema(source, slowLength));
        Series<double> signal = Ema(line, signalLength);
        return new(line, signal, Difference(line, signal));
    }
}
