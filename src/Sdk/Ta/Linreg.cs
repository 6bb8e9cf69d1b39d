namespace Barline;

public partial class TaNamespace
{
    /// <summary>The end of the straight line that fits the last <paramref name="length"/> values best (Pine's <c>ta.linreg</c>).</summary>
    /// <remarks>
    /// Best is least in the sum of squared distances. It is na where one of the last <paramref name="length"/> bars is na or infinite, and for a
    /// length of 1, through which no one line goes.
    /// </remarks>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <param name="offset">How many bars before its end the line is read; a negative number reads it beyond the current bar.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Averages, Warmup = "length - 1", Pine = "ta.linreg", TaLib = "LINEARREG", StockIndicators = "GetSlope")]
    public virtual Series<double> Linreg(Series<double> source, [AtLeast(1)] int length, int offset = 0)
    {
        CheckLength(length, "Ta.Linreg");
        return Define(new LinregKernel(length, offset), source);
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Linreg(Series{double}, int, int)"/>
    public Series<double> Linreg(Series<double> source, Series<int> length, int offset = 0) => DefineChanging(new LinregKernel(1, offset), source, length);
}

/// <summary>The operations and their order are those that give TradingView's digits to the last bit.</summary>
internal struct LinregKernel(int length, int offset) : IColumnKernel<double, double>, ILengthKernel<LinregKernel>, IWeightedResult
{
    private readonly int offset = offset;
    private readonly double places = length * (length + 1.0) / 2;
    private readonly double squares = length * (length + 1.0) * ((2.0 * length) + 1) / 6;
    private WeightedSum sum = new(length);

    /// <summary>How many bars in a row were finite.</summary>
    private int run;

    public static string Name => "Ta.Linreg";

    public readonly Arguments Arguments => Arguments.Of(sum.Length, (long)offset);

    public readonly int Length => sum.Length;

    public readonly LinregKernel WithLength(int length) => new(length, offset);

    public double Update(History<double> source)
    {
        double weighted = sum.Update(source);
        run = double.IsFinite(source.Now) ? run + 1 : 0;
        return run < sum.Length ? double.NaN : Of(weighted, sum.Plain);
    }

    public readonly bool TryFill(ReadOnlySpan<double> source, Span<double> result) => sum.TryFill(source, result, this);

    public readonly double Of(double weighted, double plain)
    {
        double count = sum.Length;
        double slope = ((count * weighted) - (places * plain)) / ((count * squares) - (places * places));
        return (plain / count) - (slope * places / count) + slope + (slope * (count - 1 - offset));
    }
}
