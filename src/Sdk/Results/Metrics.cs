namespace Barline;

/// <summary>
/// How a strategy did, in numbers: the trades in short, its equity curve, all trades and those of each side (<see cref="All"/>,
/// <see cref="Long"/>, <see cref="Short"/>), and buying and holding beside it (<see cref="Benchmark"/>).
/// </summary>
/// <inheritdoc cref="EquityMetrics"/>
public sealed class Metrics : EquityMetrics
{
    /// <summary>The yearly return without risk that the ratios take off, 0.02 being 2 %: TradingView's default.</summary>
    public const double DefaultRiskFreeRate = 0.02;

    private readonly RunRecord run;
    private readonly BarSeries? bars;
    private TradeStatistics? all;
    private TradeStatistics? @long;
    private TradeStatistics? @short;
    private EquityMetrics? benchmark;

    /// <param name="curve">The equity at each bar's close.</param>
    /// <param name="run">The trades, and what the broker kept of the run.</param>
    /// <param name="bars">The bars, for <see cref="BuyAndHold"/>; null leaves it na.</param>
    /// <param name="riskFreeRate">The yearly return without risk, 0.02 being 2 %.</param>
    internal Metrics(EquityCurve curve, RunRecord run, BarSeries? bars = null, double riskFreeRate = DefaultRiskFreeRate)
        : base(curve, riskFreeRate)
    {
        this.run = run;
        this.bars = bars;
    }

    /// <summary>All trades.</summary>
    public TradeStatistics All => all ??= Of(null, Math.Max(run.MaxHeldLong, run.MaxHeldShort));

    /// <summary>The long trades.</summary>
    public TradeStatistics Long => @long ??= Of(Side.Long, run.MaxHeldLong);

    /// <summary>The short trades.</summary>
    public TradeStatistics Short => @short ??= Of(Side.Short, run.MaxHeldShort);

    /// <summary>
    /// The equity of an account that buys for the initial capital at the first bar's open and holds to the last bar's close, without commission;
    /// all of it is na where the first open is not above 0.
    /// </summary>
    public EquityMetrics Benchmark => benchmark ??= new EquityMetrics(Curve.Holding(bars), RiskFreeRate);

    /// <inheritdoc cref="TradeStatistics.NetProfit"/>
    public double NetProfit => All.NetProfit;

    /// <inheritdoc cref="TradeStatistics.NetProfitPercent"/>
    public double NetProfitPercent => All.NetProfitPercent;

    /// <inheritdoc cref="TradeStatistics.GrossProfit"/>
    public double GrossProfit => All.GrossProfit;

    /// <inheritdoc cref="TradeStatistics.GrossLoss"/>
    public double GrossLoss => All.GrossLoss;

    /// <inheritdoc cref="TradeStatistics.ProfitFactor"/>
    public double ProfitFactor => All.ProfitFactor;

    /// <inheritdoc cref="TradeStatistics.TotalTrades"/>
    public int TotalTrades => All.TotalTrades;

    /// <inheritdoc cref="TradeStatistics.WinningTrades"/>
    public int WinningTrades => All.WinningTrades;

    /// <inheritdoc cref="TradeStatistics.LosingTrades"/>
    public int LosingTrades => All.LosingTrades;

    /// <inheritdoc cref="TradeStatistics.WinRate"/>
    public double WinRate => All.WinRate;

    /// <inheritdoc cref="TradeStatistics.AverageTrade"/>
    public double AverageTrade => All.AverageTrade;

    /// <inheritdoc cref="TradeStatistics.AverageWin"/>
    public double AverageWin => All.AverageWin;

    /// <inheritdoc cref="TradeStatistics.AverageLoss"/>
    public double AverageLoss => All.AverageLoss;

    /// <inheritdoc cref="TradeStatistics.LargestWin"/>
    public double LargestWin => All.LargestWin;

    /// <inheritdoc cref="TradeStatistics.LargestLoss"/>
    public double LargestLoss => All.LargestLoss;

    /// <inheritdoc cref="TradeStatistics.Commission"/>
    public double Commission => All.Commission;

    /// <summary>
    /// The profit of <see cref="Benchmark"/>: initial capital x (last close / first open - 1), in money, without commission; na where no bars were
    /// given, or the first open is not above 0.
    /// </summary>
    public double BuyAndHold => Benchmark.FinalEquity - Curve.InitialCapital;

    /// <summary><see cref="BuyAndHold"/> in percent of the initial capital.</summary>
    public double BuyAndHoldPercent => 100 * BuyAndHold / Curve.InitialCapital;

    /// <summary>
    /// The bars from a trade's entry to its exit, both included, or to the last bar where it is open, in percent of all bars; a bar with several
    /// trades counts once. Na without bars.
    /// </summary>
    public double Exposure => run.Exposure(Curve.Count);

    /// <summary>
    /// Pine's <c>strategy.max_drawdown</c>: the deepest fall of the equity, on the assumed path inside the bars, below the highest realised equity
    /// before, in money, as a number of 0 or above. The realised equity is what closed trades left, the initial capital at first; open profits raise
    /// no peak, so that it may be less than <see cref="EquityMetrics.MaxDrawdown"/>. Na without bars.
    /// </summary>
    public double MaxIntrabarDrawdown => Inside(run.Inside.MaxDrawdown);

    /// <summary>The deepest fall of <see cref="MaxIntrabarDrawdown"/>'s kind in percent of the realised equity that it fell from; na without bars.</summary>
    public double MaxIntrabarDrawdownPercent => Inside(run.Inside.MaxDrawdownPercent);

    /// <summary>
    /// Pine's <c>strategy.max_runup</c>: the highest rise of the equity, on the assumed path inside the bars, above the lowest realised equity before,
    /// in money, as a number of 0 or above; see <see cref="MaxIntrabarDrawdown"/>. Na without bars.
    /// </summary>
    public double MaxIntrabarRunUp => Inside(run.Inside.MaxRunUp);

    /// <summary>
    /// The highest rise of <see cref="MaxIntrabarRunUp"/>'s kind in percent of the realised equity that it rose from; na without bars, and where that
    /// was not above 0.
    /// </summary>
    public double MaxIntrabarRunUpPercent => Inside(run.Inside.MaxRunUpPercent);

    /// <summary>The same run's metrics with another yearly return without risk.</summary>
    /// <param name="riskFreeRate">The yearly return without risk, 0.02 being 2 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number.</exception>
    public Metrics WithRiskFreeRate(double riskFreeRate) => double.IsFinite(riskFreeRate)
        ? new Metrics(Curve, run, bars, riskFreeRate)
        : throw new ArgumentOutOfRangeException(
            nameof(riskFreeRate), FormattableString.Invariant($"The yearly return without risk is {riskFreeRate}; allowed: a finite number, 0.02 being 2 %."));

    private double RealizedEquity => Curve.Count == 0 ? Curve.InitialCapital : FinalEquity - run.OpenTrades.Sum(trade => trade.Profit);

    private TradeStatistics Of(Side? side, double maxContractsHeld) =>
        new(run.Trades, run.OpenTrades, side, Curve.InitialCapital, RealizedEquity, maxContractsHeld, () => run.MarginCalls(side));

    private double Inside(double value) => Curve.Count == 0 ? double.NaN : value;
}
