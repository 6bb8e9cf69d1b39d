namespace Barline;

public partial class TaNamespace
{
    /// <summary>Money flow index, from 0 to 100: how much of the money that changed hands did so on bars that rose (Pine's <c>ta.mfi</c>).</summary>
    /// <remarks>
    /// 100 - 100 / (1 + up / down), with the sums of volume * source over the bars of the last <paramref name="length"/> that rose and that fell. As in
    /// Pine, a move of less than 1e-10 is none, and a bar without a value before it, as the first one, counts on both sides. It is na where source or
    /// volume is, and where no money moved the price.
    /// </remarks>
    /// <param name="source">The series, as a rule <c>Hlc3</c>.</param>
    /// <param name="length">The number of bars, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Volume, Warmup = "length - 1", Pine = "ta.mfi", TaLib = "MFI", StockIndicators = "GetMfi")]
    public virtual Series<double> Mfi(Series<double> source, [AtLeast(1)] int length)
    {
        CheckLength(length, "Ta.Mfi");
        return Define(default(MfiKernel), Sum(MoneyIn(source), length), Sum(MoneyOut(source), length));
    }

    /// <summary>The same over a number of bars that may be another one on each bar.</summary>
    /// <inheritdoc cref="Mfi(Series{double}, int)"/>
    public Series<double> Mfi(Series<double> source, Series<int> length) =>
        Define(default(MfiKernel), Sum(MoneyIn(source), length), Sum(MoneyOut(source), length));

    private Series<double> MoneyIn(Series<double> source) => Define(new MoneyFlowKernel(1), source, Prices.Volume);

    private Series<double> MoneyOut(Series<double> source) => Define(new MoneyFlowKernel(-1), source, Prices.Volume);
}

/// <summary>Volume * source on bars that moved to one side, upwards for 1 and downwards for -1; 0 on the others.</summary>
internal readonly struct MoneyFlowKernel(int side) : IBuiltInKernel<double, double, double>
{
    /// <summary>Mean prices that are equal in exact arithmetic can differ in their last bits.</summary>
    private const double None = 1e-10;

    private readonly int side = side;

    public static string Name => "Ta.Mfi";

    public Arguments Arguments => Arguments.Of((long)side);

    public double Update(History<double> source, History<double> volume) =>
        volume.Now * (side * (source.Now - source[1]) < None ? 0 : source.Now);
}

internal readonly struct MfiKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Mfi";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> up, History<double> down) => 100 - (100 / (1 + (up.Now / down.Now)));
}
