namespace Barline;

public partial class TaNamespace
{
    /// <summary>Aroon: how long ago the highest high and the lowest low of the last bars were, 100 for now and 0 for <paramref name="length"/> bars ago.</summary>
    /// <remarks>
    /// 100 * (length - bars since the extreme of the last length + 1 bars) / length; of equal extremes it is the oldest, as in
    /// <see cref="HighestBars(Series{double}, int)"/>.
    /// </remarks>
    /// <param name="length">How many bars to look back, 1 or more.</param>
    /// <returns>Up, down and oscillator: <c>var (up, down, oscillator) = Ta.Aroon(14)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Trend, Warmup = "length", TaLib = "AROON", StockIndicators = "GetAroon",
        Source = "T. Chande, A Time Price Oscillator, Stocks & Commodities, 1995")]
    public virtual AroonLines Aroon([AtLeast(1)] int length = 14)
    {
        CheckLength(length, "Ta.Aroon");
        Series<double> up = Define(new AroonKernel(length), HighestBars(length + 1));
        Series<double> down = Define(new AroonKernel(length), LowestBars(length + 1));
        return new(up, down, Difference(up, down));
    }
}

internal readonly struct AroonKernel(int length) : IBuiltInKernel<double, double>
{
    private readonly int length = length;

    public static string Name => "Ta.Aroon";

    public Arguments Arguments => Arguments.Of((long)length);

    public double Update(History<double> bars) => 100 * (length + bars.Now) / length;
}
