namespace Barline;

/// <summary>What is kept of a closed trade: <see cref="Trade"/> without an object of its own, its texts as numbers of the run's table.</summary>
internal struct TradeData
{
    public int EntryId;
    public int EntrySignal;
    public int ExitId;
    public int ExitSignal;
    public DateTime EntryTime;
    public DateTime ExitTime;
    public int EntryBar;
    public int ExitBar;
    public double EntryPrice;
    public double ExitPrice;
    public double Quantity;
    public double Profit;
    public double EntryValue;
    public double Commission;
    public double RunUp;
    public double Drawdown;
    public double CumulativeProfit;
    public Side Side;

    /// <summary>The profit in percent of what the entry was worth; na where that is nothing.</summary>
    public readonly double ProfitPercent => Percent(Profit);

    public readonly double RunUpPercent => Percent(RunUp);

    public readonly double DrawdownPercent => Percent(Drawdown);

    private readonly double Percent(double amount) => EntryPrice == 0 ? double.NaN : 100 * amount / EntryValue;
}
