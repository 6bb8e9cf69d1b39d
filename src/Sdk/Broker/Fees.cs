namespace Barline;

/// <summary>The commission of one order.</summary>
internal sealed class Fees
{
    private readonly BrokerSettings settings;
    private readonly double pointValue;

    public Fees(BrokerSettings settings, Instrument instrument)
    {
        this.settings = settings;
        pointValue = instrument.PointValue;
    }

    /// <summary>The part of an order's commission that falls to <paramref name="part"/> of its quantity, in account currency.</summary>
    public double For(double price, double part, double orderQuantity, double rate)
    {
        if (settings.Commission == 0)
        {
            return 0;
        }

        return Decimals.TenDigits(settings.CommissionType switch
        {
            CommissionType.Percent => Math.Abs(price) * part * pointValue * rate * settings.Commission / 100,
            CommissionType.CashPerContract => settings.Commission * part,
            _ => settings.Commission * part / orderQuantity,
        });
    }
}
