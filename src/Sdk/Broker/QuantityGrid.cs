namespace Barline;

/// <summary>The grid of an instrument's quantities.</summary>
internal readonly struct QuantityGrid
{
    // A quotient this close to a whole number, in parts of itself, is that number: a few units in the last place.
    private const double Noise = 1e-15;

    private readonly double step;
    private readonly double stepsPerUnit;
    private readonly decimal? exactStep;

    // Below it, a whole number of units is a whole number of steps that a double holds; 0 where a unit is no number of steps.
    private readonly double wholeUnits;

    public QuantityGrid(double step)
    {
        this.step = step;
        stepsPerUnit = Decimals.WholeInverse(step);
        wholeUnits = stepsPerUnit > 0 ? (1L << 52) / stepsPerUnit : 0;
        exactStep = Decimals.Shortest(step) is { } exact && exact != 0 ? exact : null;
    }

    /// <summary>The nearest quantity on the grid: takes the noise off a sum or difference of such quantities.</summary>
    public double Snap(double quantity)
    {
        // Where a unit is a number of steps, whole units are on the grid, and products and quotients of them this small are exact.
        bool whole = Math.Abs(quantity) < wholeUnits && Math.Round(quantity) == quantity;
        return whole ? quantity : Quantity(Math.Round(Count(quantity)));
    }

    /// <summary>A computed quantity, rounded down to the grid.</summary>
    public double Floor(double quantity)
    {
        double count = Count(quantity);
        double whole = Math.Round(count);
        return Quantity(Math.Abs(count - whole) <= 4 * Noise * Math.Abs(count) ? whole : Math.Floor(count));
    }

    /// <summary>
    /// A quantity that the script gave, rounded down to the grid as it is written in decimals: 0.3 is three steps of 0.1.
    /// </summary>
    public double FloorGiven(double quantity)
    {
        if (stepsPerUnit > 0 && quantity == Math.Floor(quantity))
        {
            return quantity;
        }

        // Beyond 2^53 steps a double has no decimals of the step left, and the quotient could leave the range of a decimal.
        return Count(quantity) < 1L << 53 && exactStep is { } divisor && Decimals.Shortest(quantity) is { } exact
            ? Quantity((double)Math.Floor(exact / divisor))
            : Floor(quantity);
    }

    /// <summary>Why an order of this quantity is refused.</summary>
    public string Refusal(double quantity) =>
        FormattableString.Invariant($"its quantity is {quantity}; allowed: a finite number of at least one step of {step}");

    private double Count(double quantity) => stepsPerUnit > 0 ? quantity * stepsPerUnit : quantity / step;

    private double Quantity(double count) => stepsPerUnit > 0 ? count / stepsPerUnit : count * step;
}
