namespace Barline;

/// <summary>Rules that stop a strategy from trading: Pine's <c>strategy.risk.*</c>.</summary>
public sealed class StrategyRisk
{
    private readonly Func<Broker> broker;

    internal StrategyRisk(Func<Broker> broker) => this.broker = broker;

    /// <summary>
    /// Allows a number of filled orders a trading day. With the last of them the position is closed at that fill's price, waiting orders are
    /// cancelled, and new ones are refused until the next trading day (Pine's <c>strategy.risk.max_intraday_filled_orders</c>).
    /// </summary>
    /// <param name="count">The number, 1 or above. A reversal counts as one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public void MaxIntradayFilledOrders(int count) => broker().LimitIntradayFilledOrders(count);
}
