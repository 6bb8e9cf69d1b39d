using System.Globalization;
using Barline;

namespace Dates;

[Strategy("Dates that do not ask the clock")]
public partial class DatesWithoutClock
{
    private static readonly DateTime start = DateTime.ParseExact("2024-01-03", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    private static readonly TimeSpan open = TimeSpan.FromHours(8);
    private readonly HashSet<DateOnly> holidays = [new(2024, 1, 15), DateOnly.FromDateTime(DateTime.UnixEpoch)];

    private DateTime Now { get; set; }

    void Process(Bar bar)
    {
        Now = bar.Time;
        if (Now < start || Now.TimeOfDay < open || holidays.Contains(DateOnly.FromDateTime(Now.Date))) return;
        var week = ISOWeek.GetWeekOfYear(Now);
        bool isNew = (Now - Time[1].Value).TotalHours > 1 || Now.Day != Time[1].Value.Day;
        if (week % 2 == 1 && bar.Close > bar.Open) Strategy.Entry("Odd", Side.Long);
        if (week % 2 == 0 || isNew) Strategy.Close("Odd");
    }
}
