namespace Barline.Tests.Brokers.Reference;

/// <summary>A closed trade.</summary>
internal sealed record RefTrade(
    int Direction, string EntryId, string EntrySignal, int EntryBar, decimal EntryPrice, string ExitSignal, int ExitBar, decimal ExitPrice,
    decimal Quantity, decimal Profit, decimal Commission);
