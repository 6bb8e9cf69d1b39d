namespace Barline;

/// <summary>Rules that stop a strategy from trading: Pine's <c>strategy.risk.*</c>.</summary>
/// <remarks>
/// A rule holds from the call that sets it on; a later call sets it anew. Trading days begin when the instrument's session opens, in the exchange's
/// time zone.
/// </remarks>
public sealed class StrategyRisk
{
    private readonly Func<Broker> broker;

    internal StrategyRisk(Func<Broker> broker) => this.broker = broker;

    /// <summary>
    /// Allows entries to open positions on one side only (Pine's <c>strategy.risk.allow_entry_in</c>). An entry on the other side closes the
    /// position and opens nothing; when flat it is refused. <c>Order</c> is not concerned.
    /// </summary>
    /// <param name="direction">The sides that are allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such direction.</exception>
    public void AllowEntryIn(EntryDirection direction)
    {
        Require(Enum.IsDefined(direction), nameof(AllowEntryIn), nameof(direction), direction, "All, Long, Short");
        broker().Risk(watchesBars: false).AllowedEntries = direction;
    }

    /// <summary>
    /// Stops trading for good after a number of days in a row that ended with less equity than they began with (Pine's
    /// <c>strategy.risk.max_cons_loss_days</c>): with the next day's open waiting orders are cancelled and the position is closed.
    /// </summary>
    /// <param name="count">The number of days, 1 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public void MaxConsLossDays(int count)
    {
        Require(count >= 1, nameof(MaxConsLossDays), nameof(count), count, "1 or above");
        broker().Risk(watchesBars: true).AllowedLossDays = count;
    }

    /// <summary>
    /// Stops trading for good once the equity has fallen by an amount below the most that the account was worth without open trades (Pine's
    /// <c>strategy.risk.max_drawdown</c>). It is looked at on bars on which a trade is closed; then waiting orders are cancelled and the position is
    /// closed at that bar's close.
    /// </summary>
    /// <param name="value">The amount, above 0; of a percentage at most 100.</param>
    /// <param name="type">What the amount counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is outside its range.</exception>
    public void MaxDrawdown(double value, LossType type = LossType.Cash)
    {
        RequireLoss(nameof(MaxDrawdown), value, type);
        broker().Risk(watchesBars: false).Drawdown = new LossLimit(value, type);
    }

    /// <summary>
    /// Stops trading for the rest of the day once the equity has fallen by an amount since the day began (Pine's
    /// <c>strategy.risk.max_intraday_loss</c>). It is looked at where the price of a bar turns: at the open, the two extremes and the close; there
    /// the position is closed, and waiting orders are cancelled.
    /// </summary>
    /// <param name="value">The amount, above 0; of a percentage at most 100.</param>
    /// <param name="type">What the amount counts; a percentage is one of the equity with which the day began.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is outside its range.</exception>
    public void MaxIntradayLoss(double value, LossType type = LossType.Cash)
    {
        RequireLoss(nameof(MaxIntradayLoss), value, type);
        broker().Risk(watchesBars: true).IntradayLoss = new LossLimit(value, type);
    }

    /// <summary>
    /// Allows a number of filled orders a trading day. With the last of them the position is closed at that fill's price, waiting orders are
    /// cancelled, and new ones are refused until the next trading day (Pine's <c>strategy.risk.max_intraday_filled_orders</c>).
    /// </summary>
    /// <param name="count">The number, 1 or above. A reversal counts as one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public void MaxIntradayFilledOrders(int count)
    {
        Require(count >= 1, nameof(MaxIntradayFilledOrders), nameof(count), count, "1 or above");
        broker().Risk(watchesBars: false).AllowedFills = count;
    }

    /// <summary>
    /// Lets entries make no greater position than this (Pine's <c>strategy.risk.max_position_size</c>): what goes beyond is taken off an entry's
    /// quantity, and an entry of which nothing is left is refused. <c>Order</c> is not concerned.
    /// </summary>
    /// <param name="contracts">The greatest position, long or short, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public void MaxPositionSize(double contracts)
    {
        Require(contracts > 0, nameof(MaxPositionSize), nameof(contracts), contracts, "above 0");
        broker().Risk(watchesBars: false).MaxPosition = contracts;
    }

    private static void RequireLoss(string rule, double value, LossType type)
    {
        Require(Enum.IsDefined(type), rule, nameof(type), type, "Cash, PercentOfEquity");
        bool right = value > 0 && double.IsFinite(value) && !(type == LossType.PercentOfEquity && value > 100);
        Require(right, rule, nameof(value), value, "a finite amount above 0; of a percentage, at most 100");
    }

    private static void Require(bool right, string rule, string argument, object given, string allowed)
    {
        if (!right)
        {
            throw new ArgumentOutOfRangeException(
                argument, FormattableString.Invariant($"Strategy.Risk.{rule}: {argument} is {given}; allowed: {allowed}."));
        }
    }
}
