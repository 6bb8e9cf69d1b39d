namespace Barline;

/// <summary>
/// The returns from which the annualised ratios are taken: of days, or of bars where these are longer. Everything is na below two returns, and
/// where a day begins without money.
/// </summary>
internal sealed class DailyReturns
{
    private const double TradingDays = 252;
    private const double CalendarDays = 365;
    private const double DaysOfAYear = 365.25;

    private readonly double[] values;
    private readonly double mean = double.NaN;
    private readonly double squares = double.NaN;
    private readonly double cubes = double.NaN;
    private readonly double fourths = double.NaN;

    private DailyReturns(double[] values, double perYear)
    {
        this.values = values;
        PerYear = perYear;
        if (values.Length == 0)
        {
            return;
        }

        mean = values.Average();
        squares = values.Average(value => Math.Pow(value - mean, 2));
        cubes = values.Average(value => Math.Pow(value - mean, 3));
        fourths = values.Average(value => Math.Pow(value - mean, 4));
    }

    /// <summary>How many of them a year has; na where they are not defined.</summary>
    public double PerYear { get; }

    /// <summary>The sample standard deviation of a year's return, as a fraction.</summary>
    public double Volatility => Deviation * Math.Sqrt(PerYear);

    public double Skewness => HasSpread ? cubes / Math.Pow(squares, 1.5) : double.NaN;

    public double Kurtosis => HasSpread ? fourths / (squares * squares) : double.NaN;

    private double Deviation => values.Length == 0 ? double.NaN : Math.Sqrt(squares * values.Length / (values.Length - 1));

    // Equal returns leave a spread of rounding noise, which is no spread to divide by.
    private bool HasSpread => squares > Math.Pow(1e-14 * Math.Max(1, Math.Abs(mean)), 2);

    public static DailyReturns Of(EquityCurve curve)
    {
        List<int> closes = [];
        List<long> days = [];
        DayRule rule = DayRule.Of(curve.Times);
        for (int i = 0; i < curve.Count; i++)
        {
            long day = rule.DayOf(curve.Times[i]);
            if (days.Count > 0 && days[^1] == day)
            {
                closes[^1] = i;
            }
            else
            {
                days.Add(day);
                closes.Add(i);
            }
        }

        double[] values = new double[closes.Count];
        double before = curve.InitialCapital;
        for (int i = 0; i < values.Length; i++)
        {
            if (!(before > 0))
            {
                return new DailyReturns([], double.NaN);
            }

            values[i] = (curve.Values[closes[i]] / before) - 1;
            before = curve.Values[closes[i]];
        }

        return values.Length < 2 ? new DailyReturns([], double.NaN) : new DailyReturns(values, Frequency(days, rule));
    }

    /// <summary>The ratio of one day, not annualised.</summary>
    /// <param name="riskFreeRate">The return of a year without risk, as a fraction.</param>
    public double Sharpe(double riskFreeRate) => HasSpread ? (mean - (riskFreeRate / PerYear)) / Deviation : double.NaN;

    /// <summary>The ratio of one day, not annualised.</summary>
    /// <param name="riskFreeRate">The return of a year without risk, as a fraction.</param>
    public double Sortino(double riskFreeRate) => RatioStatistics.Sortino(values, riskFreeRate / PerYear);

    /// <summary>What exceeds 0 for each unit that falls short of it.</summary>
    public double Omega()
    {
        double losses = -values.Sum(value => Math.Min(value, 0));
        return losses > 0 ? values.Sum(value => Math.Max(value, 0)) / losses : double.NaN;
    }

    /// <summary>The loss that was not passed with <paramref name="confidence"/>, as a fraction, and the mean of those that reached it.</summary>
    public (double ValueAtRisk, double ExpectedShortfall) Tail(double confidence)
    {
        if (values.Length == 0)
        {
            return (double.NaN, double.NaN);
        }

        double[] sorted = [.. values.Order()];
        double place = (1 - confidence) * (sorted.Length - 1);
        int below = (int)place;
        double quantile = sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
        return (0 - quantile, 0 - sorted.Where(value => value <= quantile).Average());
    }

    /// <summary>The probability that the true ratio is above <paramref name="benchmark"/>; both are of one day.</summary>
    public double ProbabilisticSharpe(double riskFreeRate, double benchmark) =>
        RatioStatistics.ProbabilisticSharpe(Sharpe(riskFreeRate), benchmark, values.Length, Skewness, Kurtosis);

    private static double Frequency(List<long> days, DayRule rule)
    {
        for (int i = 1; i < days.Count; i++)
        {
            if (days[i] - days[i - 1] == 1)
            {
                return rule.HasSaturdays ? CalendarDays : TradingDays;
            }
        }

        return (days.Count - 1) * DaysOfAYear / (days[^1] - days[0]);
    }
}
