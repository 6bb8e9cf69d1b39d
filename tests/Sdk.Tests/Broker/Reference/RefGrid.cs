namespace Barline.Tests.Brokers.Reference;

/// <summary>Ticks and quantity steps, in exact decimal numbers.</summary>
internal sealed class RefGrid(Instrument instrument)
{
    public decimal Tick { get; } = (decimal)instrument.TickSize;

    public decimal Step { get; } = (decimal)instrument.QuantityStep;

    /// <summary>A3: prices of bars and of fills go to the nearest tick, halves up.</summary>
    public decimal Nearest(decimal price) => Math.Floor((price / Tick) + 0.5m) * Tick;

    /// <summary>B5: a level goes to the side that is harder to reach; an excess below 1e-4 tick is none.</summary>
    public decimal Level(decimal price, bool up)
    {
        decimal ticks = price / Tick;
        decimal nearest = Math.Floor(ticks + 0.5m);
        if (Math.Abs(ticks - nearest) > 0.0001m)
        {
            nearest = up ? Math.Ceiling(ticks) : Math.Floor(ticks);
        }

        return nearest * Tick;
    }

    /// <summary>D4: quantities go down to the step, save for noise.</summary>
    public decimal Quantity(decimal quantity) => Math.Floor((quantity / Step) + 0.000000001m) * Step;

    /// <summary>D4, G2: half-up to ten significant digits.</summary>
    public static decimal TenDigits(decimal amount)
    {
        if (amount <= 0)
        {
            return amount;
        }

        decimal unit = 1;
        while (amount / unit >= 10_000_000_000m)
        {
            unit *= 10;
        }

        while (amount / unit < 1_000_000_000m)
        {
            unit /= 10;
        }

        return Math.Floor((amount / unit) + 0.5m) * unit;
    }
}
