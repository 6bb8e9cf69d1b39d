namespace Barline;

/// <summary>What the equity did in a month or a year of the calendar, in UTC.</summary>
/// <param name="Start">The first day of the month or the year.</param>
/// <param name="StartEquity">The equity before its first bar: at the last close of the period before, at first the initial capital.</param>
/// <param name="EndEquity">The equity at its last close.</param>
public readonly record struct PeriodReturn(DateTime Start, double StartEquity, double EndEquity)
{
    /// <summary>What was earned in it, in account currency.</summary>
    public double Profit => EndEquity - StartEquity;

    /// <summary>What was earned in percent of the equity at its start; na where that is not above 0.</summary>
    public double Percent => StartEquity > 0 ? 100 * ((EndEquity / StartEquity) - 1) : double.NaN;
}
