namespace Barline;

/// <summary>The default quantity of an order that gives none.</summary>
internal sealed class Sizer
{
    private readonly BrokerSettings settings;
    private readonly double pointValue;
    private readonly QuantityGrid quantities;
    private readonly BarClock clock;
    private readonly CurrencyRate rate;

    public Sizer(BrokerSettings settings, Instrument instrument, BarClock clock, CurrencyRate rate)
    {
        this.settings = settings;
        this.clock = clock;
        this.rate = rate;
        pointValue = instrument.PointValue;
        quantities = new QuantityGrid(instrument.QuantityStep);
        FixedQuantity = quantities.FloorGiven(settings.Quantity);
    }

    /// <summary>The default quantity where it is a number of contracts.</summary>
    public double FixedQuantity { get; }

    public bool IsFixed => settings.QuantityType == QuantityType.Fixed;

    /// <summary>The money that an order placed now may use, in account currency.</summary>
    public double Budget(double equity) => Decimals.TenDigits(
        settings.QuantityType == QuantityType.Cash ? settings.Quantity : equity * settings.Quantity / 100);

    /// <summary>The quantity that a budget buys at a price, rounded down to the grid.</summary>
    public double Quantity(double budget, double price)
    {
        double unit = price * pointValue * rate.At(clock.Time);
        if (unit <= 0)
        {
            // Slippage can make such a price of a small one; a broke account would seem to be able to pay it.
            return 0;
        }

        if (settings.QuantityType == QuantityType.Cash)
        {
            return quantities.Floor(budget / unit);
        }

        return quantities.Floor(settings.CommissionType switch
        {
            CommissionType.Percent => budget / (unit * (1 + (settings.Commission / 100))),
            CommissionType.CashPerContract => budget / (unit + settings.Commission),
            _ => (budget - settings.Commission) / unit,
        });
    }
}
