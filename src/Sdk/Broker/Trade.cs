namespace Barline;

/// <summary>A closed trade: one entry, or a part of one, and the order that closed it.</summary>
public sealed record Trade
{
    /// <summary>The trade's place in the list of closed trades, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Whether it was long or short.</summary>
    public required Side Side { get; init; }

    /// <summary>The id of the order that opened it.</summary>
    public required string EntryId { get; init; }

    /// <summary>The comment of the order that opened it, else its id.</summary>
    public required string EntrySignal { get; init; }

    /// <summary>When the bar opens in which it was entered, in UTC.</summary>
    public required DateTime EntryTime { get; init; }

    /// <summary>The index of that bar, 0 being the first.</summary>
    public required int EntryBar { get; init; }

    /// <summary>The price of the entry, slippage included.</summary>
    public required double EntryPrice { get; init; }

    /// <summary>The id of the order that closed it.</summary>
    public required string ExitId { get; init; }

    /// <summary>The comment of the order that closed it, else its id.</summary>
    public required string ExitSignal { get; init; }

    /// <summary>When the bar opens in which it was closed, in UTC.</summary>
    public required DateTime ExitTime { get; init; }

    /// <summary>The index of that bar, 0 being the first.</summary>
    public required int ExitBar { get; init; }

    /// <summary>The price of the exit, slippage included.</summary>
    public required double ExitPrice { get; init; }

    /// <summary>The quantity, above 0.</summary>
    public required double Quantity { get; init; }

    /// <summary>What it earned in account currency, both commissions taken off.</summary>
    public required double Profit { get; init; }

    /// <summary><see cref="Profit"/> in percent of what the entry was worth.</summary>
    public required double ProfitPercent { get; init; }

    /// <summary>The commissions of entry and exit, in account currency.</summary>
    public required double Commission { get; init; }

    /// <summary>
    /// The highest open profit, the entry's commission taken off, in account currency, 0 or above: over the assumed path of the bars
    /// from the fill of the entry to that of the exit.
    /// </summary>
    public required double RunUp { get; init; }

    /// <summary><see cref="RunUp"/> in percent of what the entry was worth.</summary>
    public double RunUpPercent { get; init; } = double.NaN;

    /// <summary>
    /// The deepest open loss, the entry's commission included, in account currency, as a number of 0 or above; see <see cref="RunUp"/>.
    /// </summary>
    public required double Drawdown { get; init; }

    /// <summary><see cref="Drawdown"/> in percent of what the entry was worth.</summary>
    public double DrawdownPercent { get; init; } = double.NaN;

    /// <summary>
    /// The strategy's net profit right after this trade, in account currency, less the entry commissions of trades still open.
    /// </summary>
    public required double CumulativeProfit { get; init; }
}
