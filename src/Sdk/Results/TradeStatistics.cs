namespace Barline;

/// <summary>What the trades of a run come to, in numbers: all, the long ones or the short ones.</summary>
/// <remarks>
/// Money is in account currency, percent is 5 for 5 %. Closed trades count where nothing else is said, with both commissions taken off; a trade
/// wins that earned more than 0 after commissions. A number that is not defined is na (<see cref="double.NaN"/>), never 0 or infinite. Unless
/// another source is named, the definition is that of TradingView's report.
/// </remarks>
public sealed class TradeStatistics
{
    private readonly TradeTotals totals;
    private readonly double initialCapital;
    private readonly double realizedEquity;
    private readonly Func<int> marginCalls;

    internal TradeStatistics(
        IReadOnlyList<Trade> trades, IReadOnlyList<OpenTrade> open, Side? side, double initialCapital, double realizedEquity, double maxContractsHeld,
        Func<int> marginCalls)
    {
        totals = TradeTotals.Of(trades, side);
        this.initialCapital = initialCapital;
        this.realizedEquity = realizedEquity;
        MaxContractsHeld = maxContractsHeld;
        this.marginCalls = marginCalls;
        foreach (OpenTrade trade in open)
        {
            if (side is null || trade.Side == side)
            {
                OpenTrades++;
                OpenProfit += trade.Profit;
            }
        }
    }

    /// <summary>The sum of the trades' profits, commissions taken off, in money.</summary>
    public double NetProfit => totals.NetProfit;

    /// <summary><see cref="NetProfit"/> in percent of the initial capital.</summary>
    public double NetProfitPercent => PercentOfCapital(NetProfit);

    /// <summary>The sum of the profits of trades that won, in money; 0 where none did.</summary>
    public double GrossProfit => totals.GrossProfit;

    /// <summary><see cref="GrossProfit"/> in percent of the initial capital.</summary>
    public double GrossProfitPercent => PercentOfCapital(GrossProfit);

    /// <summary>The sum of the losses of trades that lost, in money, as a number of 0 or above.</summary>
    public double GrossLoss => totals.GrossLoss;

    /// <summary><see cref="GrossLoss"/> in percent of the initial capital.</summary>
    public double GrossLossPercent => PercentOfCapital(GrossLoss);

    /// <summary>The profit of open trades at the last close, before any commission, in money; 0 where none is open.</summary>
    public double OpenProfit { get; }

    /// <summary>
    /// <see cref="OpenProfit"/> in percent of the realised equity: what the account is worth without it (Pine's
    /// <c>strategy.openprofit_percent</c>); na where that is not above 0.
    /// </summary>
    public double OpenProfitPercent => realizedEquity > 0 ? 100 * OpenProfit / realizedEquity : double.NaN;

    /// <summary>All commissions of closed trades, in money.</summary>
    public double Commission => totals.Commission;

    /// <summary><see cref="GrossProfit"/> / <see cref="GrossLoss"/>; na where no trade lost.</summary>
    public double ProfitFactor => Mean(totals.GrossProfit, totals.GrossLoss);

    /// <summary>The greatest position at any time, in contracts.</summary>
    public double MaxContractsHeld { get; }

    /// <summary>How many trades were closed.</summary>
    public int TotalTrades => totals.Count;

    /// <summary>How many trades are open after the last bar.</summary>
    public int OpenTrades { get; }

    /// <summary>How many earned more than 0.</summary>
    public int WinningTrades => totals.Wins;

    /// <summary>How many earned less than 0.</summary>
    public int LosingTrades => totals.Losses;

    /// <summary>How many came out at exactly 0.</summary>
    public int EvenTrades => totals.Count - totals.Wins - totals.Losses;

    /// <summary>The winning trades in percent of all; na without trades.</summary>
    public double WinRate => Mean(100.0 * totals.Wins, totals.Count);

    /// <summary><see cref="NetProfit"/> / number of trades, in money; na without trades.</summary>
    public double AverageTrade => Mean(totals.NetProfit, totals.Count);

    /// <summary>The mean of <see cref="Trade.ProfitPercent"/>, in percent of what the entries were worth; na without trades.</summary>
    public double AverageTradePercent => Mean(totals.Percent, totals.Count);

    /// <summary>The mean profit of trades that won, in money; na where none did.</summary>
    public double AverageWin => Mean(totals.GrossProfit, totals.Wins);

    /// <summary>The mean of <see cref="Trade.ProfitPercent"/> of trades that won; na where none did.</summary>
    public double AverageWinPercent => Mean(totals.WinPercent, totals.Wins);

    /// <summary>The mean loss of trades that lost, in money, as a number above 0; na where none did.</summary>
    public double AverageLoss => Mean(totals.GrossLoss, totals.Losses);

    /// <summary>The mean of <see cref="Trade.ProfitPercent"/> of trades that lost, as a number above 0; na where none did.</summary>
    public double AverageLossPercent => Mean(totals.LossPercent, totals.Losses);

    /// <summary><see cref="AverageWin"/> / <see cref="AverageLoss"/>; na where no trade won or none lost.</summary>
    public double PayoffRatio => AverageWin / AverageLoss;

    /// <summary>The largest profit of one trade, in money; na where none won.</summary>
    public double LargestWin => totals.LargestWin;

    /// <summary>The largest <see cref="Trade.ProfitPercent"/> of a trade that won, which may be another than that of <see cref="LargestWin"/>; na where none won.</summary>
    public double LargestWinPercent => totals.LargestWinPercent;

    /// <summary>The largest loss of one trade, in money, as a number above 0; na where none lost.</summary>
    public double LargestLoss => totals.LargestLoss;

    /// <summary>The largest loss of one trade in percent of what its entry was worth, as a number above 0; na where none lost.</summary>
    public double LargestLossPercent => totals.LargestLossPercent;

    /// <summary>The mean number of bars from the entry's to the exit's, 0 within one bar; na without trades.</summary>
    public double AverageBars => Mean(totals.Bars, totals.Count);

    /// <summary>The same of trades that won; na where none did.</summary>
    public double AverageBarsInWins => Mean(totals.WinBars, totals.Wins);

    /// <summary>The same of trades that lost; na where none did.</summary>
    public double AverageBarsInLosses => Mean(totals.LossBars, totals.Losses);

    /// <summary>The most winning trades one after another, in the order in which they closed.</summary>
    public int MaxConsecutiveWins => totals.MaxConsecutiveWins;

    /// <summary>The most losing trades one after another, in the order in which they closed.</summary>
    public int MaxConsecutiveLosses => totals.MaxConsecutiveLosses;

    /// <summary>How often the broker closed a position, or a part of one, for want of margin.</summary>
    public int MarginCalls => marginCalls();

    /// <summary>
    /// Expectancy in units of risk: <see cref="AverageTrade"/> / <see cref="AverageLoss"/>, the mean loss standing for the risk of a trade (Tharp,
    /// 2008); what a trade earns in money is <see cref="AverageTrade"/>. Na where no trade lost.
    /// </summary>
    public double Expectancy => AverageTrade / AverageLoss;

    /// <summary>
    /// System quality number: square root of the number of trades x mean profit / sample standard deviation of the profits (Tharp, 2008). Na below
    /// two trades, and where they earned all the same.
    /// </summary>
    public double Sqn => totals.Deviation > 1e-14 * Math.Abs(totals.Mean) ? Math.Sqrt(totals.Count) * totals.Mean / totals.Deviation : double.NaN;

    /// <summary>
    /// The Kelly criterion: W - (1 - W) / R, W being the share of winning trades and R <see cref="PayoffRatio"/>, in percent of the capital; below 0
    /// it says not to bet (Kelly, 1956). Na where no trade won or none lost.
    /// </summary>
    public double Kelly => WinRate - ((100 - WinRate) / PayoffRatio);

    private static double Mean(double sum, double count) => count > 0 ? sum / count : double.NaN;

    private double PercentOfCapital(double money) => 100 * money / initialCapital;
}
