namespace Barline.Tests.Golden;

/// <summary>What must be the same in a trade of ours and in TradingView's list, to the last digit.</summary>
internal sealed record TradeRow(
    Side Side, DateTime EntryTime, double EntryPrice, string EntrySignal, DateTime ExitTime, double ExitPrice, string ExitSignal, double Quantity)
{
    public static TradeRow Of(Trade trade) => new(
        trade.Side, trade.EntryTime, trade.EntryPrice, trade.EntrySignal, trade.ExitTime, trade.ExitPrice, trade.ExitSignal, trade.Quantity);
}
