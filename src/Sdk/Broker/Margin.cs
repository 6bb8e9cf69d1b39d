namespace Barline;

/// <summary>The part of a position's worth that the account must hold, and what follows where it does not.</summary>
internal sealed class Margin
{
    /// <summary>Why an order is refused or taken back.</summary>
    public const string Reason = "margin: the equity does not cover it";

    // What is worked out from a sum of many profits is uncertain by its last digits; a shortage below this part is none.
    private const double Noise = 1e-12;

    private readonly double longPart;
    private readonly double shortPart;
    private readonly double pointValue;
    private readonly QuantityGrid quantities;
    private readonly PriceGrid prices;
    private readonly BarClock clock;
    private readonly CurrencyRate rate;

    public Margin(BrokerSettings settings, Instrument instrument, BarClock clock, CurrencyRate rate)
    {
        longPart = settings.MarginLong / 100;
        shortPart = settings.MarginShort / 100;
        pointValue = instrument.PointValue;
        quantities = new QuantityGrid(instrument.QuantityStep);
        prices = new PriceGrid(instrument.TickSize);
        this.clock = clock;
        this.rate = rate;
    }

    /// <summary>Whether nothing is ever checked.</summary>
    public bool IsOff => longPart == 0 && shortPart == 0;

    /// <summary>The money that a quantity on a side needs at a price, in account currency; 0 where that side is not checked.</summary>
    public double Needed(Side side, double quantity, double price) => Part(side) * quantity * Math.Abs(price) * pointValue * rate.At(clock.Time);

    /// <summary>Whether the need is more than the equity. What needs nothing is never short, also of an account that is broke.</summary>
    public static bool Exceeds(double needed, double equity) => needed > 0 && (double.IsInfinity(needed) || needed - equity > Noise * needed);

    /// <summary>The quantity to liquidate at a price; 0 where the equity covers the position.</summary>
    public double ToLiquidate(double position, double price, double equity)
    {
        Side side = position > 0 ? Side.Long : Side.Short;
        double held = Math.Abs(position);
        double needed = Needed(side, held, price);
        if (!Exceeds(needed, equity))
        {
            return 0;
        }

        // TradingView closes four times what would do, and one contract where that is less than a step of the quantity.
        double lacking = quantities.Floor((needed - equity) / (needed / held));
        return Math.Min(held, lacking > 0 ? quantities.Snap(4 * lacking) : 1);
    }

    /// <summary>The prices between which no margin call comes while nothing is traded, in an account of the instrument's currency.</summary>
    /// <param name="settled">What the account is worth without its open trades.</param>
    /// <param name="cost">The signed sum of quantity times price of the open trades.</param>
    /// <param name="position">The signed quantity held.</param>
    public (double Below, double Above) Safe(double settled, double cost, double position)
    {
        (double free, double slope) = Free(settled, cost, position, 1);
        return position == 0 || Part(position > 0 ? Side.Long : Side.Short) == 0 ? (double.NegativeInfinity, double.PositiveInfinity)
            : slope < 0 ? (double.NegativeInfinity, free / -slope)
            : slope > 0 ? (-free / slope, double.PositiveInfinity)
            : free < 0 ? (double.PositiveInfinity, double.NegativeInfinity)
            : (double.NegativeInfinity, double.PositiveInfinity);
    }

    /// <summary>
    /// The price at which the equity just covers the position, rounded to the tick: for a long position down, for a short one up; na where
    /// no price does, or nothing is checked.
    /// </summary>
    public double LiquidationPrice(double settled, double cost, double position)
    {
        if (position == 0 || Part(position > 0 ? Side.Long : Side.Short) == 0)
        {
            return double.NaN;
        }

        (double free, double slope) = Free(settled, cost, position, rate.At(clock.Time));
        return slope == 0 ? double.NaN : position > 0 ? prices.Down(-free / slope) : prices.Up(-free / slope);
    }

    /// <summary>What is left of the equity above the margin, as a straight line: at a price of 0, and by how much each unit of price changes it.</summary>
    private (double AtZero, double Slope) Free(double settled, double cost, double position, double exchange)
    {
        double value = pointValue * exchange;
        double part = Part(position > 0 ? Side.Long : Side.Short);
        return (settled - (cost * value), position > 0 ? position * (1 - part) * value : position * (1 + part) * value);
    }

    private double Part(Side side) => side == Side.Long ? longPart : shortPart;
}
