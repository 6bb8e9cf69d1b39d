namespace Barline;

/// <summary>A trade that is open, as it stands at the moment of reading.</summary>
public sealed record OpenTrade
{
    /// <summary>Whether it is long or short.</summary>
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

    /// <summary>The quantity that is still open, above 0.</summary>
    public required double Quantity { get; init; }

    /// <summary>The open part's share of the entry's commission, in account currency.</summary>
    public required double Commission { get; init; }

    /// <summary>What it would earn at the last close, in account currency, before any commission.</summary>
    public required double Profit { get; init; }

    /// <summary><see cref="Profit"/> in percent of what the entry was worth.</summary>
    public double ProfitPercent { get; init; } = double.NaN;

    /// <summary>The highest open profit so far, in account currency, 0 or above; see <see cref="Trade.RunUp"/>.</summary>
    public required double RunUp { get; init; }

    /// <summary><see cref="RunUp"/> in percent of what the entry was worth.</summary>
    public double RunUpPercent { get; init; } = double.NaN;

    /// <summary>The deepest open loss so far, in account currency, as a number of 0 or above; see <see cref="Trade.Drawdown"/>.</summary>
    public required double Drawdown { get; init; }

    /// <summary><see cref="Drawdown"/> in percent of what the entry was worth.</summary>
    public double DrawdownPercent { get; init; } = double.NaN;
}
