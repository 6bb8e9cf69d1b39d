namespace Barline.Benchmarks;

/// <summary>A trade as a hand-written loop keeps it: all that <see cref="Trade"/> tells.</summary>
internal readonly record struct HandTrade(
    int Number, Side Side, string EntryId, string EntrySignal, DateTime EntryTime, int EntryBar, double EntryPrice, string ExitId, string ExitSignal,
    DateTime ExitTime, int ExitBar, double ExitPrice, double Quantity, double Profit, double ProfitPercent, double Commission, double RunUp,
    double Drawdown, double CumulativeProfit);
