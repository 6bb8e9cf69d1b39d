namespace Barline;

/// <summary>The grid of an instrument's prices.</summary>
internal readonly struct PriceGrid
{
    // Levels come out of arithmetic on doubles: an excess below this part of a tick is noise and not a level of its own.
    private const double Tolerance = 1e-4;

    private readonly double tick;
    private readonly double ticksPerUnit;

    public PriceGrid(double tick)
    {
        this.tick = tick;
        ticksPerUnit = Decimals.WholeInverse(tick);
    }

    public double Nearest(double price) => Price(Math.Floor(Count(price) + 0.5));

    public double Up(double price) => Price(Math.Ceiling(Count(price) - Tolerance));

    public double Down(double price) => Price(Math.Floor(Count(price) + Tolerance));

    /// <summary>A waiting order's level on the grid, rounded to the side that is harder to reach.</summary>
    public double Level(double price, bool buys, bool isStop) => buys == isStop ? Up(price) : Down(price);

    /// <summary>The price that is a whole number of ticks away from a price on the grid.</summary>
    public double Move(double price, double ticks) => Price(Ticks(price) + ticks);

    /// <summary>A price as a whole number of ticks.</summary>
    public double Ticks(double price) => Math.Round(Count(price));

    /// <summary>What a distance in ticks, possibly a fraction, is in price.</summary>
    public double Distance(double ticks) => ticks * tick;

    /// <summary>The whole ticks of a distance; a fraction is cut off.</summary>
    public static double WholeTicks(double ticks) => Math.Floor(ticks + Tolerance);

    private double Count(double price) => ticksPerUnit > 0 ? price * ticksPerUnit : price / tick;

    private double Price(double count) => ticksPerUnit > 0 ? count / ticksPerUnit : count * tick;
}
