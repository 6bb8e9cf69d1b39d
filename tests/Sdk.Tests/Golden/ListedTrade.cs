namespace Barline.Tests.Golden;

/// <summary>A closed trade as TradingView's export lists it; times in UTC, money in account currency.</summary>
internal sealed record ListedTrade
{
    public required int Number { get; init; }

    public required Side Side { get; init; }

    public required DateTime EntryTime { get; init; }

    public required double EntryPrice { get; init; }

    public required string EntrySignal { get; init; }

    public required DateTime ExitTime { get; init; }

    public required double ExitPrice { get; init; }

    public required string ExitSignal { get; init; }

    public required double Quantity { get; init; }

    public required double Profit { get; init; }

    public required double CumulativeProfit { get; init; }

    /// <summary>The best open profit, 0 or above.</summary>
    public required double RunUp { get; init; }

    /// <summary>The deepest open loss, as a number of 0 or above (the export prints it with a minus).</summary>
    public required double Drawdown { get; init; }

    /// <summary>What a list gives without rounding: all but money.</summary>
    public TradeRow Row => new(Side, EntryTime, EntryPrice, EntrySignal, ExitTime, ExitPrice, ExitSignal, Quantity);
}
