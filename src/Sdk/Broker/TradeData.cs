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
    public double ProfitPercent;
    public double Commission;
    public double RunUp;
    public double Drawdown;
    public double CumulativeProfit;
    public Side Side;
}
