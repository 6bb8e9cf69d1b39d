namespace Barline;

/// <summary>What an equity curve comes to, in numbers.</summary>
/// <remarks>
/// <para>Money is in account currency, percent is 5 for 5 %. A number that is not defined is na (<see cref="double.NaN"/>), never 0 or infinite:
/// see each for when. Each is computed when it is first asked for.</para>
/// <para>A day's return is the equity at the day's last close divided by that of the day before (the initial capital at first) - 1. Days are
/// those of the bars' opening times in UTC; the evening of a Sunday belongs to Monday in a market that trades on Fridays and not on Saturdays.
/// Where bars are longer than a day, each bar is a day in this sense. What is taken from these returns is na below two of them, and where a day
/// begins without money.</para>
/// </remarks>
public class EquityMetrics
{
    private const double Confidence = 0.95;

    private readonly EquityCurve curve;
    private EquityExtremes? extremes;
    private DailyReturns? days;
    private IReadOnlyList<Drawdown>? drawdowns;
    private IReadOnlyList<PeriodReturn>? monthly;
    private IReadOnlyList<PeriodReturn>? yearly;

    internal EquityMetrics(EquityCurve curve, double riskFreeRate)
    {
        this.curve = curve;
        RiskFreeRate = riskFreeRate;
    }

    /// <summary>The yearly return without risk that the ratios take off, 0.02 being 2 %.</summary>
    public double RiskFreeRate { get; }

    /// <summary>The equity at the last close, in money; na without bars.</summary>
    public double FinalEquity => curve.Count == 0 ? double.NaN : curve.Values[^1];

    /// <summary><see cref="FinalEquity"/> / initial capital - 1, in percent, not annualised: open trades count. Na without bars.</summary>
    public double ReturnPercent => 100 * ((FinalEquity / curve.InitialCapital) - 1);

    /// <summary>
    /// Compound annual growth rate: (<see cref="FinalEquity"/> / initial capital) ^ (1 / years) - 1, in percent a year. A year has 365 days, as in
    /// TradingView's report; time runs from the first bar's opening to the last one's. Na below two bars, and with equity below 0.
    /// </summary>
    public double Cagr => EquityStatistics.Cagr(curve);

    /// <summary>
    /// The sample standard deviation of the days' returns, in percent, annualised by the square root of <see cref="PeriodsPerYear"/>.
    /// </summary>
    public double Volatility => 100 * Days.Volatility;

    /// <summary>
    /// How many days' returns a year has: 365 where there are bars on Saturdays, else 252; where bars are longer than a day, as many as come in
    /// 365.25 days. Na below two returns.
    /// </summary>
    public double PeriodsPerYear => Days.PerYear;

    /// <summary>
    /// TradingView's Sharpe ratio: (mean monthly return - <see cref="RiskFreeRate"/> / 12) / population standard deviation of the monthly returns,
    /// not annualised. See <see cref="Monthly"/> for the returns. Na below two months, where the returns do not differ, and where a month begins
    /// without money.
    /// </summary>
    public double Sharpe => RatioStatistics.Sharpe(CalendarReturns.Fractions(Monthly), RiskFreeRate / 12);

    /// <summary>
    /// TradingView's Sortino ratio: (mean monthly return - <see cref="RiskFreeRate"/> / 12) / downside deviation, not annualised. The downside
    /// deviation is the square root of the sum of min(0, return - <see cref="RiskFreeRate"/> / 12) squared, divided by the number of all months
    /// (Sortino and Price, 1994). Na below two months, where no month falls short or the equity never moved, and where a month begins without money.
    /// </summary>
    public double Sortino => RatioStatistics.Sortino(CalendarReturns.Fractions(Monthly), RiskFreeRate / 12);

    /// <summary>
    /// The annualised Sharpe ratio: (mean day's return - <see cref="RiskFreeRate"/> / P) / their sample standard deviation x square root of P, P
    /// being <see cref="PeriodsPerYear"/> (Sharpe, 1994). Na where the returns do not differ.
    /// </summary>
    public double AnnualizedSharpe => Days.Sharpe(RiskFreeRate) * Math.Sqrt(Days.PerYear);

    /// <summary>
    /// The annualised Sortino ratio: (mean day's return - <see cref="RiskFreeRate"/> / P) / downside deviation x square root of P, P being
    /// <see cref="PeriodsPerYear"/>; the downside deviation is that of <see cref="Sortino"/>, of days. Na where no day falls short.
    /// </summary>
    public double AnnualizedSortino => Days.Sortino(RiskFreeRate) * Math.Sqrt(Days.PerYear);

    /// <summary>
    /// <see cref="Cagr"/> / <see cref="MaxDrawdownPercent"/> (Young, 1991), over the whole run. Na where there is no drawdown.
    /// </summary>
    public double Calmar => Ratio(Cagr, MaxDrawdownPercent);

    /// <summary>
    /// The Omega ratio at a threshold of 0: the sum of the days' returns above 0 / that of those below, without its sign (Keating and Shadwick,
    /// 2002). Na where no day lost.
    /// </summary>
    public double Omega => Days.Omega();

    /// <summary>
    /// The Ulcer index, in percent: the square root of the mean over all bars of the squared fall from the highest equity before, in percent of it
    /// (Martin and McCann, 1989). Na without bars.
    /// </summary>
    public double UlcerIndex => EquityStatistics.UlcerIndex(curve);

    /// <summary>
    /// The Martin ratio, also called Ulcer performance index: (<see cref="Cagr"/> - <see cref="RiskFreeRate"/> in percent) / <see cref="UlcerIndex"/>
    /// (Martin and McCann, 1989). Na where there is no drawdown.
    /// </summary>
    public double MartinRatio => Ratio(Cagr - (100 * RiskFreeRate), UlcerIndex);

    /// <summary>
    /// The deepest fall of the equity at a bar's close below its highest value before, the initial capital included, in money, as a number of 0
    /// or above (TradingView's drawdown close to close); na without bars.
    /// </summary>
    public double MaxDrawdown => Extremes.MaxDrawdown;

    /// <summary>The deepest fall in percent of the highest value before it, 0 or above; na without bars.</summary>
    public double MaxDrawdownPercent => Extremes.MaxDrawdownPercent;

    /// <summary>
    /// The highest rise of the equity at a bar's close above its lowest value before, the initial capital included, in money, as a number of 0 or
    /// above (TradingView's run-up close to close); na without bars.
    /// </summary>
    public double MaxRunUp => Extremes.MaxRunUp;

    /// <summary>The highest rise in percent of the lowest value before it, 0 or above; na without bars, and where that was not above 0.</summary>
    public double MaxRunUpPercent => Extremes.MaxRunUpPercent;

    /// <summary>Each time that the equity at the bars' closes was below its highest value before, oldest first.</summary>
    public IReadOnlyList<Drawdown> Drawdowns => drawdowns ??= EquityStatistics.Drawdowns(curve);

    /// <summary>The mean <see cref="Drawdown.Depth"/> of <see cref="Drawdowns"/>, in money; na where there is none.</summary>
    public double AverageDrawdown => Mean(drawdown => drawdown.Depth);

    /// <summary>The mean <see cref="Drawdown.DepthPercent"/> of <see cref="Drawdowns"/>, in percent; na where there is none.</summary>
    public double AverageDrawdownPercent => Mean(drawdown => drawdown.DepthPercent);

    /// <summary>The most bars from a peak to the first close that is back at it, or to the last bar; 0 where the equity never fell, na without bars.</summary>
    public double LongestDrawdownBars => Longest(drawdown => drawdown.Bars);

    /// <summary>The longest time from a peak to the first close that is back at it, or to the last bar, in days; 0 where the equity never fell, na without bars.</summary>
    public double LongestDrawdownDays => Longest(drawdown => drawdown.Duration.TotalDays);

    /// <summary>The mean number of bars of <see cref="Drawdowns"/>; na where there is none.</summary>
    public double AverageDrawdownBars => Mean(drawdown => drawdown.Bars);

    /// <summary>The mean time of <see cref="Drawdowns"/>, in days; na where there is none.</summary>
    public double AverageDrawdownDays => Mean(drawdown => drawdown.Duration.TotalDays);

    /// <summary>
    /// Historical value at risk: the 5 % quantile of the days' returns (between two returns in proportion), in percent of a day's equity, as a
    /// number above 0 for a loss: the loss that 95 % of the days did not pass (Jorion, 1997).
    /// </summary>
    public double ValueAtRisk => 100 * Days.Tail(Confidence).ValueAtRisk;

    /// <summary>
    /// Historical expected shortfall, also called conditional value at risk: the mean of the days' returns that reach <see cref="ValueAtRisk"/>, in
    /// percent of a day's equity, as a number above 0 for a loss (Acerbi and Tasche, 2002).
    /// </summary>
    public double ExpectedShortfall => 100 * Days.Tail(Confidence).ExpectedShortfall;

    /// <summary>The skewness of the days' returns: third central moment / population standard deviation ^ 3. Na where they do not differ.</summary>
    public double Skewness => Days.Skewness;

    /// <summary>
    /// The kurtosis of the days' returns: fourth central moment / population variance ^ 2, 3 for a normal distribution. Na where they do not differ.
    /// </summary>
    public double Kurtosis => Days.Kurtosis;

    /// <summary>
    /// The probability, 0 to 1, that the true Sharpe ratio is above 0, from that of the days (S, not annualised), their number n, skewness g and
    /// kurtosis k: Normal(S x square root of (n - 1) / square root of (1 - g S + (k - 1) / 4 x S^2)) (Bailey and Lopez de Prado, 2012, "The Sharpe
    /// Ratio Efficient Frontier"). Na where the returns do not differ.
    /// </summary>
    public double ProbabilisticSharpe => Days.ProbabilisticSharpe(RiskFreeRate, 0);

    /// <summary>
    /// A return for each month that has a bar, oldest first: the equity at its last close / that of the month before (the initial capital at
    /// first) - 1. Months are those of the bars' opening times in UTC.
    /// </summary>
    public IReadOnlyList<PeriodReturn> Monthly => monthly ??= CalendarReturns.Monthly(curve);

    /// <summary>A return for each year that has a bar, oldest first; see <see cref="Monthly"/>.</summary>
    public IReadOnlyList<PeriodReturn> Yearly => yearly ??= CalendarReturns.Yearly(Monthly);

    internal EquityCurve Curve => curve;

    private EquityExtremes Extremes => extremes ??= EquityStatistics.Extremes(curve);

    private DailyReturns Days => days ??= DailyReturns.Of(curve);

    /// <summary>
    /// The deflated Sharpe ratio, 0 to 1: <see cref="ProbabilisticSharpe"/> against the ratio that the best of <paramref name="trials"/> is expected
    /// to show by luck alone, s x ((1 - c) Z(1 - 1 / N) + c Z(1 - 1 / (N e))), with c 0.5772... (Euler and Mascheroni), Z the normal quantile, and
    /// s the spread of the trials' ratios (Bailey and Lopez de Prado, 2014, "The Deflated Sharpe Ratio"). Na where the returns do not differ.
    /// </summary>
    /// <param name="trials">How many independent trials the run was chosen from, 1 or above.</param>
    /// <param name="variance">The variance of <see cref="AnnualizedSharpe"/> over these trials, 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public double DeflatedSharpe(int trials, double variance)
    {
        if (trials < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(trials), $"DeflatedSharpe: trials is {trials}; allowed: 1 or above.");
        }

        if (!(double.IsFinite(variance) && variance >= 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(variance), FormattableString.Invariant($"DeflatedSharpe: variance is {variance}; allowed: a finite number of 0 or above."));
        }

        return Days.ProbabilisticSharpe(RiskFreeRate, RatioStatistics.ExpectedMaximumSharpe(trials, variance) / Math.Sqrt(Days.PerYear));
    }

    private static double Ratio(double above, double below) => below > 0 ? above / below : double.NaN;

    private double Mean(Func<Drawdown, double> value) => Drawdowns.Count == 0 ? double.NaN : Drawdowns.Average(value);

    private double Longest(Func<Drawdown, double> value) => curve.Count == 0 ? double.NaN : Drawdowns.Select(value).DefaultIfEmpty().Max();
}
