namespace Barline;

public partial class TaNamespace
{
    /// <summary>Zigzag: the turns of the price from which it went at least <paramref name="deviation"/> percent the other way.</summary>
    /// <remarks>
    /// A turn shows from the bar on that confirms it: one whose low lies so far below the highest high since the last turn, or whose high lies so far
    /// above the lowest low. Nothing is ever redrawn, so a turn is known late, and how late hangs on the data. A bar that goes on to a new extreme does
    /// not turn, since which of the two came first is not known; the first turn is looked for on both sides, and a rise goes before a fall. Bars
    /// with a high or low that is na or infinite are passed over.
    /// </remarks>
    /// <param name="deviation">How far the price has to go back, in percent of the turn's price, above 0.</param>
    /// <returns>Price, distance and direction: <c>var (turn, barsAgo, direction) = Ta.ZigZag(5)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="deviation"/> is not above 0 or no finite number.</exception>
    [TaFunction(TaGroup.Levels, Source = "A. Merrill, Filtered Waves, 1977")]
    public virtual ZigZagLines ZigZag(double deviation = 5)
    {
        CheckFinite(deviation, "Ta.ZigZag");
        if (deviation <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(deviation), deviation, $"Ta.ZigZag was given deviation = {deviation}; it is a percentage above 0.");
        }

        return new(
            Define(new ZigZagTurnKernel(deviation), Prices.High, Prices.Low),
            Define(new ZigZagBarsKernel(deviation), Prices.High, Prices.Low),
            Define(new ZigZagDirectionKernel(deviation), Prices.High, Prices.Low));
    }
}

internal struct ZigZagTurnKernel(double deviation) : IBuiltInKernel<double, double, double>
{
    private ZigZagState state = new(deviation);

    public static string Name => "Ta.ZigZag";

    public readonly Arguments Arguments => Arguments.Of(state.Deviation);

    public double Update(History<double> high, History<double> low)
    {
        state.Update(high, low);
        return state.Direction == 0 ? double.NaN : state.Turn;
    }
}

internal struct ZigZagBarsKernel(double deviation) : IBuiltInKernel<double, double, double>
{
    private ZigZagState state = new(deviation);

    public static string Name => "Ta.ZigZag";

    public readonly Arguments Arguments => Arguments.Of(state.Deviation);

    public double Update(History<double> high, History<double> low)
    {
        state.Update(high, low);
        return state.Direction == 0 ? double.NaN : high.Index - state.TurnBar;
    }
}

internal struct ZigZagDirectionKernel(double deviation) : IBuiltInKernel<double, double, double>
{
    private ZigZagState state = new(deviation);

    public static string Name => "Ta.ZigZag";

    public readonly Arguments Arguments => Arguments.Of(state.Deviation);

    public double Update(History<double> high, History<double> low)
    {
        state.Update(high, low);
        return state.Direction == 0 ? double.NaN : state.Direction;
    }
}
