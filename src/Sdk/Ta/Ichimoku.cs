namespace Barline;

public partial class TaNamespace
{
    /// <summary>Ichimoku: middles of the ranges of three lengths, and the two spans between which the cloud lies.</summary>
    /// <remarks>
    /// Nothing is displaced. Charts draw the spans 26 bars ahead, the current bar counted in (TradingView's displacement of 26 is 25 bars): the
    /// cloud that a chart shows over the current bar is <c>SpanA[25]</c> and <c>SpanB[25]</c>, and a close above it is
    /// <c>Close &gt; lines.SpanA[25] &amp;&amp; Close &gt; lines.SpanB[25]</c>. The lagging span (chikou) is the close, drawn as many bars back: it is above the
    /// price where <c>Close &gt; Close[25]</c>.
    /// </remarks>
    /// <param name="conversionLength">The number of bars of the conversion line, 1 or more.</param>
    /// <param name="baseLength">The number of bars of the base line, 1 or more.</param>
    /// <param name="spanLength">The number of bars of span B, 1 or more.</param>
    /// <returns>Conversion, base, span A and span B: <c>var (conversion, baseLine, spanA, spanB) = Ta.Ichimoku()</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Trend, Warmup = "max(conversionLength, max(baseLength, spanLength)) - 1", StockIndicators = "GetIchimoku",
        Source = "G. Hosoda, Ichimoku Kinko Hyo, 1969")]
    public virtual IchimokuLines Ichimoku([AtLeast(1)] int conversionLength = 9, [AtLeast(1)] int baseLength = 26, [AtLeast(1)] int spanLength = 52)
    {
        CheckLength(conversionLength, "Ta.Ichimoku");
        CheckLength(baseLength, "Ta.Ichimoku");
        CheckLength(spanLength, "Ta.Ichimoku");
        Series<double> conversion = Middle(Highest(conversionLength), Lowest(conversionLength));
        Series<double> middle = Middle(Highest(baseLength), Lowest(baseLength));
        return new(conversion, middle, Middle(conversion, middle), Middle(Highest(spanLength), Lowest(spanLength)));
    }
}
