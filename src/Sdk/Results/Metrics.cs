namespace Barline;

/// <summary>What a run comes to, in numbers. Money is in account currency; a number that is not defined is na.</summary>
public sealed record Metrics
{
    /// <summary>The yearly return without risk that <see cref="Sharpe"/> takes off, 0.02 being 2 %: TradingView's default.</summary>
    public const double DefaultRiskFreeRate = 0.02;

    /// <summary>The sum of all closed trades' profits, commissions taken off.</summary>
    public required double NetProfit { get; init; }

    /// <summary><see cref="NetProfit"/> in percent of the initial capital.</summary>
    public required double NetProfitPercent { get; init; }

    /// <summary>The sum of the profits of trades that won; 0 where none did.</summary>
    public required double GrossProfit { get; init; }

    /// <summary>The sum of the losses of trades that lost, as a number of 0 or above.</summary>
    public required double GrossLoss { get; init; }

    /// <summary><see cref="GrossProfit"/> divided by <see cref="GrossLoss"/>; na where no trade lost.</summary>
    public required double ProfitFactor { get; init; }

    /// <summary>How many trades were closed.</summary>
    public required int TotalTrades { get; init; }

    /// <summary>How many of them earned more than 0 after commissions.</summary>
    public required int WinningTrades { get; init; }

    /// <summary>How many of them earned less than 0 after commissions.</summary>
    public required int LosingTrades { get; init; }

    /// <summary>The winning trades in percent of all; na without trades.</summary>
    public required double WinRate { get; init; }

    /// <summary>Net profit divided by the number of trades; na without trades.</summary>
    public required double AverageTrade { get; init; }

    /// <summary>The mean profit of trades that won; na where none did.</summary>
    public required double AverageWin { get; init; }

    /// <summary>The mean loss of trades that lost, as a number above 0; na where none did.</summary>
    public required double AverageLoss { get; init; }

    /// <summary>The largest profit of one trade; na where none won.</summary>
    public required double LargestWin { get; init; }

    /// <summary>The largest loss of one trade, as a number above 0; na where none lost.</summary>
    public required double LargestLoss { get; init; }

    /// <summary>
    /// The deepest fall of the equity at a bar's close below its highest value before, the initial capital included, as a number of 0 or
    /// above; na without bars.
    /// </summary>
    public required double MaxDrawdown { get; init; }

    /// <summary>The deepest fall in percent of the highest value before it, 0 or above; na without bars.</summary>
    public required double MaxDrawdownPercent { get; init; }

    /// <summary>All commissions of closed trades.</summary>
    public required double Commission { get; init; }

    /// <summary>
    /// (Mean monthly return - yearly risk-free rate / 12) / population standard deviation of the monthly returns. A month's return is the
    /// equity at its last close divided by that of the month before (the initial capital at first) - 1; months are those of the bars'
    /// opening times in UTC; not annualised. Na below two months, where the returns do not differ, and where a
    /// month begins without money.
    /// </summary>
    public required double Sharpe { get; init; }

    /// <summary>
    /// The profit of buying for the initial capital at the first bar's open and holding to the last bar's close: initial capital x
    /// (last close / first open - 1), without commission; na where no bars were given, or the first open is not above 0.
    /// </summary>
    public required double BuyAndHold { get; init; }

    /// <summary><see cref="BuyAndHold"/> in percent of the initial capital.</summary>
    public required double BuyAndHoldPercent { get; init; }

    /// <summary>Computes the metrics of a run.</summary>
    /// <param name="trades">The closed trades.</param>
    /// <param name="times">When each bar opens, in UTC.</param>
    /// <param name="equity">The equity at each bar's close, as many as <paramref name="times"/>.</param>
    /// <param name="initialCapital">The account's money at the start, above 0.</param>
    /// <param name="bars">The bars, for <see cref="BuyAndHold"/>; null leaves it na.</param>
    /// <param name="riskFreeRate">The yearly return without risk, 0.02 being 2 %.</param>
    /// <exception cref="ArgumentException">There are not as many times as equity values.</exception>
    internal static Metrics Compute(
        IReadOnlyList<Trade> trades, ReadOnlySpan<DateTime> times, ReadOnlySpan<double> equity, double initialCapital,
        BarSeries? bars = null, double riskFreeRate = DefaultRiskFreeRate)
    {
        if (times.Length != equity.Length)
        {
            throw new ArgumentException(
                $"There are {times.Length} times and {equity.Length} equity values; a bar has one of each.", nameof(equity));
        }

        TradeTotals totals = TradeTotals.Of(trades);
        (double drawdown, double drawdownPercent) = EquityStatistics.MaxDrawdown(equity, initialCapital);
        double hold = bars is { Count: > 0 } && bars.Opens[0] > 0 ? initialCapital * ((bars.Closes[^1] / bars.Opens[0]) - 1) : double.NaN;
        return new Metrics
        {
            NetProfit = totals.NetProfit,
            NetProfitPercent = 100 * totals.NetProfit / initialCapital,
            GrossProfit = totals.GrossProfit,
            GrossLoss = totals.GrossLoss,
            ProfitFactor = totals.Losses == 0 ? double.NaN : totals.GrossProfit / totals.GrossLoss,
            TotalTrades = trades.Count,
            WinningTrades = totals.Wins,
            LosingTrades = totals.Losses,
            WinRate = Mean(100.0 * totals.Wins, trades.Count),
            AverageTrade = Mean(totals.NetProfit, trades.Count),
            AverageWin = Mean(totals.GrossProfit, totals.Wins),
            AverageLoss = Mean(totals.GrossLoss, totals.Losses),
            LargestWin = totals.LargestWin,
            LargestLoss = totals.LargestLoss,
            MaxDrawdown = drawdown,
            MaxDrawdownPercent = drawdownPercent,
            Commission = totals.Commission,
            Sharpe = EquityStatistics.Sharpe(times, equity, initialCapital, riskFreeRate),
            BuyAndHold = hold,
            BuyAndHoldPercent = 100 * hold / initialCapital,
        };
    }

    private static double Mean(double sum, int count) => count == 0 ? double.NaN : sum / count;
}
