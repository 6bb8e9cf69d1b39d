namespace Barline;

public partial class TaNamespace
{
    /// <summary>Stochastic of the relative strength index: where the index lies in its own range of the last bars, smoothed twice.</summary>
    /// <remarks>
    /// K is Sma(Stoch(rsi, rsi, rsi, stochLength), kLength) with rsi = Rsi(source, rsiLength), D is Sma(K, dLength); a bar on which the index has no
    /// range is na and passed over.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="rsiLength">The length of the index, 1 or more.</param>
    /// <param name="stochLength">The number of bars of the range, 1 or more.</param>
    /// <param name="kLength">The length of the first average, 1 or more.</param>
    /// <param name="dLength">The length of the second average, 1 or more.</param>
    /// <returns>K and D: <c>var (k, d) = Ta.StochRsi(Close)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "rsiLength + stochLength + kLength + dLength - 3", TaLib = "STOCHRSI", StockIndicators = "GetStochRsi",
        Source = "T. Chande and S. Kroll, The New Technical Trader, 1994")]
    public virtual StochRsiLines StochRsi(
        Series<double> source,
        [AtLeast(1)] int rsiLength = 14,
        [AtLeast(1)] int stochLength = 14,
        [AtLeast(1)] int kLength = 3,
        [AtLeast(1)] int dLength = 3)
    {
        CheckLength(rsiLength, "Ta.StochRsi");
        CheckLength(stochLength, "Ta.StochRsi");
        CheckLength(kLength, "Ta.StochRsi");
        CheckLength(dLength, "Ta.StochRsi");
        Series<double> rsi = Rsi(source, rsiLength);
        Series<double> k = Sma(Stoch(rsi, rsi, rsi, stochLength), kLength);
        return new(k, Sma(k, dLength));
    }
}
