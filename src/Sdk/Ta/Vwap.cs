namespace Barline;

public partial class TaNamespace
{
    /// <summary>Volume-weighted average price since the last bar on which <paramref name="anchor"/> was true, that bar included (Pine's <c>ta.vwap</c>).</summary>
    /// <remarks>
    /// The sum of source * volume by the sum of volume. Na until the anchor was true once, and while no volume was traded since. Bars where the
    /// source or the volume is na are passed over.
    /// </remarks>
    /// <param name="source">The price of a bar.</param>
    /// <param name="anchor">Where the average begins anew, such as <c>Timeframe.Change("1D")</c>.</param>
    [TaFunction(TaGroup.Averages, Pine = "ta.vwap", StockIndicators = "GetVwap")]
    public virtual Series<double> Vwap(Series<double> source, Series<bool> anchor) =>
        new(SeriesGraph.Define<VwapKernel, double, double, bool, double>(default, source.Node, Prices.Volume.Node, anchor.Node));

    /// <summary>The same since the start of the trading day.</summary>
    /// <inheritdoc cref="Vwap(Series{double}, Series{bool})"/>
    public Series<double> Vwap(Series<double> source) => Vwap(source, Timeframe.Change(new Timeframe(1, TimeframeUnit.Day)));

    /// <summary>The same of <c>Hlc3</c> since the start of the trading day.</summary>
    /// <inheritdoc cref="Vwap(Series{double}, Series{bool})"/>
    public Series<double> Vwap() => Vwap(Prices.Hlc3);

    /// <summary>The same with bands at a number of standard deviations, which are weighted by volume too.</summary>
    /// <inheritdoc cref="Vwap(Series{double}, Series{bool})"/>
    /// <param name="source">The price of a bar.</param>
    /// <param name="anchor">Where the average begins anew.</param>
    /// <param name="multiplier">Standard deviations from the average to a band.</param>
    /// <returns>Middle, upper and lower: <c>var (middle, upper, lower) = Ta.Vwap(Close, Timeframe.Change("1D"), 2)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="multiplier"/> is no finite number.</exception>
    public virtual VwapBands Vwap(Series<double> source, Series<bool> anchor, double multiplier)
    {
        CheckFinite(multiplier, "Ta.Vwap");
        Series<double> middle = Vwap(source, anchor);
        Series<double> deviation =
            new(SeriesGraph.Define<VwapDeviationKernel, double, double, bool, double>(default, source.Node, Prices.Volume.Node, anchor.Node));
        (Series<double> upper, Series<double> lower) = Around(middle, deviation, multiplier);
        return new(middle, upper, lower);
    }
}

/// <summary>What was traded since the anchor: volume, volume by price and by its square.</summary>
internal struct AnchoredVolume
{
    private bool hasBegun;

    /// <summary>The sum of volumes; na until the anchor was true.</summary>
    public double Volume { get; private set; }

    /// <summary>The average price.</summary>
    public readonly double Average => hasBegun ? Prices / Volume : double.NaN;

    /// <summary>The variance of the price, weighted by volume.</summary>
    public readonly double Variance => Math.Max((Squares / Volume) - (Average * Average), 0);

    private double Prices { get; set; }

    private double Squares { get; set; }

    public void Add(double price, double volume, bool anchor)
    {
        if (anchor)
        {
            hasBegun = true;
            Prices = Squares = Volume = 0;
        }

        if (hasBegun && !double.IsNaN(price) && !double.IsNaN(volume))
        {
            Prices += price * volume;
            Squares += volume * price * price;
            Volume += volume;
        }
    }
}

internal struct VwapKernel : IBuiltInKernel<double, double, bool, double>
{
    private AnchoredVolume traded;

    public static string Name => "Ta.Vwap";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> volume, History<bool> anchor)
    {
        traded.Add(source.Now, volume.Now, anchor.Now);
        return traded.Average;
    }
}

internal struct VwapDeviationKernel : IBuiltInKernel<double, double, bool, double>
{
    private AnchoredVolume traded;

    public static string Name => "Ta.Vwap";

    public readonly Arguments Arguments => Arguments.None;

    public double Update(History<double> source, History<double> volume, History<bool> anchor)
    {
        traded.Add(source.Now, volume.Now, anchor.Now);
        return Math.Sqrt(traded.Variance);
    }
}
