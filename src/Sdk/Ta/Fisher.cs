namespace Barline;

public partial class TaNamespace
{
    /// <summary>Fisher transform: the place of the price in its range, stretched so that its values are spread as a bell curve, with sharp turns.</summary>
    /// <remarks>
    /// With p the place in the range of the last <paramref name="length"/> bars from -0.5 to 0.5 (0 where there is no range): v = 0.66 * p + 0.67 * v[1],
    /// held to ±0.999 where it is beyond ±0.99, and the line is 0.5 * ln((1 + v) / (1 - v)) + 0.5 * line[1]; both begin at 0. A bar without a place is na
    /// and passed over.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars of the range, 1 or more.</param>
    /// <returns>Line and signal: <c>var (line, signal) = Ta.Fisher(9)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "length", StockIndicators = "GetFisherTransform",
        Source = "J. Ehlers, Using the Fisher Transform, Stocks & Commodities, 2002")]
    public virtual FisherLines Fisher(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Fisher");
        Series<double> line = Define(new FisherKernel(), source, Highest(source, length), Lowest(source, length));
        return new(line, Define(new ShiftKernel<double>(1), line));
    }

    /// <summary>The Fisher transform of the bars' middles.</summary>
    /// <inheritdoc cref="Fisher(Series{double}, int)"/>
    public FisherLines Fisher([AtLeast(1)] int length = 9) => Fisher(Prices.Hl2, length);
}

internal struct FisherKernel : IBuiltInKernel<double, double, double, double>
{
    private double value;
    private double line;

    public static string Name => "Ta.Fisher";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> highest, History<double> lowest)
    {
        double range = highest.Now - lowest.Now;
        double place = range == 0 && !double.IsNaN(source.Now) ? 0 : ((source.Now - lowest.Now) / range) - 0.5;
        if (!double.IsFinite(place))
        {
            return double.NaN;
        }

        value = (0.66 * place) + (0.67 * value);
        value = value > 0.99 ? 0.999 : value < -0.99 ? -0.999 : value;
        return line = (0.5 * Math.Log((1 + value) / (1 - value))) + (0.5 * line);
    }
}
