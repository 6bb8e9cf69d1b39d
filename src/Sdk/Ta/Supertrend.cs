namespace Barline;

public partial class TaNamespace
{
    /// <summary>Supertrend: a line at some average true ranges from the price, which changes sides when the close passes it (Pine's <c>ta.supertrend</c>).</summary>
    /// <remarks>Until the average has a value the direction is 1, and the line is na but for the first bar, where it is 0.</remarks>
    /// <param name="factor">Average true ranges from the middle of the bar to a band.</param>
    /// <param name="length">The length of the average true range, 1 or more.</param>
    /// <returns>Line and direction: <c>var (line, direction) = Ta.Supertrend(3, 10)</c>; the direction is -1 in an upward trend.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1, or <paramref name="factor"/> is no finite number.</exception>
    [TaFunction(TaGroup.Trend, Warmup = "length - 1", Pine = "ta.supertrend", StockIndicators = "GetSuperTrend")]
    public virtual SupertrendLine Supertrend(double factor, [AtLeast(1)] int length)
    {
        CheckFinite(factor, "Ta.Supertrend");
        CheckLength(length, "Ta.Supertrend");
        Series<double> middle = Prices.Hl2;
        Series<double> range = Atr(length);
        return new(
            Define(new SupertrendLineKernel(factor), middle, range, Prices.Close),
            Define(new SupertrendDirectionKernel(factor), middle, range, Prices.Close));
    }
}

/// <summary>The two bands, and which of them is the line.</summary>
internal struct SupertrendBands(double factor)
{
    private double lower;
    private double upper;
    private bool hasRange;

    public double Factor { get; } = factor;

    /// <summary>-1 where the lower band is the line, 1 where the upper one is.</summary>
    public int Direction { get; private set; } = 1;

    /// <summary>The line for the next bar.</summary>
    public double Update(History<double> middle, History<double> range, History<double> close)
    {
        double width = Factor * range.Now;
        double before = close[1];
        double up = middle.Now + width;
        double down = middle.Now - width;

        // A band moves only towards the price, unless the close before has passed it; bands that are missing count as 0.
        double lowerBefore = double.IsNaN(lower) ? 0 : lower;
        double upperBefore = double.IsNaN(upper) ? 0 : upper;
        lower = down > lowerBefore || before < lowerBefore ? down : lowerBefore;
        upper = up < upperBefore || before > upperBefore ? up : upperBefore;
        if (!hasRange)
        {
            Direction = 1;
        }
        else if (Direction > 0)
        {
            Direction = close.Now > upper ? -1 : 1;
        }
        else
        {
            Direction = close.Now < lower ? 1 : -1;
        }

        hasRange = !double.IsNaN(range.Now);
        return Direction < 0 ? lower : upper;
    }
}

internal struct SupertrendLineKernel(double factor) : IBuiltInKernel<double, double, double, double>
{
    private SupertrendBands bands = new(factor);

    public static string Name => "Ta.Supertrend";

    public readonly Arguments Arguments => Arguments.Of(bands.Factor);

    public double Update(History<double> middle, History<double> range, History<double> close) => bands.Update(middle, range, close);
}

internal struct SupertrendDirectionKernel(double factor) : IBuiltInKernel<double, double, double, double>
{
    private SupertrendBands bands = new(factor);

    public static string Name => "Ta.Supertrend";

    public readonly Arguments Arguments => Arguments.Of(bands.Factor);

    public double Update(History<double> middle, History<double> range, History<double> close)
    {
        bands.Update(middle, range, close);
        return bands.Direction;
    }
}
