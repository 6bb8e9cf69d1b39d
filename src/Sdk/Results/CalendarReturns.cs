namespace Barline;

/// <summary>Returns by the months and years of the calendar, and the ratios that TradingView takes from the months.</summary>
internal static class CalendarReturns
{
    private static readonly long lastMonth = new DateTime(9999, 11, 30).Ticks;

    /// <summary>A return for each month that has a bar.</summary>
    public static IReadOnlyList<PeriodReturn> Monthly(EquityCurve curve)
    {
        List<PeriodReturn> months = [];
        ReadOnlySpan<DateTime> times = curve.Times;
        double before = curve.InitialCapital;
        for (int i = 0; i < times.Length;)
        {
            // A month is looked up once and not for each of its bars.
            DateTime start = new(times[i].Year, times[i].Month, 1, 0, 0, 0, DateTimeKind.Utc);
            long end = start.Ticks > lastMonth ? long.MaxValue : start.AddMonths(1).Ticks;
            do
            {
                i++;
            }
            while (i < times.Length && times[i].Ticks < end);

            months.Add(new PeriodReturn(start, before, curve.Values[i - 1]));
            before = curve.Values[i - 1];
        }

        return months.AsReadOnly();
    }

    /// <summary>A return for each year that has a month.</summary>
    public static IReadOnlyList<PeriodReturn> Yearly(IReadOnlyList<PeriodReturn> months)
    {
        List<PeriodReturn> years = [];
        foreach (PeriodReturn month in months)
        {
            if (years.Count > 0 && years[^1].Start.Year == month.Start.Year)
            {
                years[^1] = years[^1] with { EndEquity = month.EndEquity };
            }
            else
            {
                years.Add(month with { Start = new DateTime(month.Start.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            }
        }

        return years.AsReadOnly();
    }

    /// <summary>The returns as fractions; null where there are fewer than two, or a period begins without money.</summary>
    public static double[]? Fractions(IReadOnlyList<PeriodReturn> periods) =>
        periods.Count < 2 || periods.Any(period => !(period.StartEquity > 0))
            ? null
            : [.. periods.Select(period => (period.EndEquity / period.StartEquity) - 1)];
}
