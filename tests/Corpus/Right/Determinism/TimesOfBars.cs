using Barline;

[Strategy("Session filter")]
public partial class SessionFilter
{
    private static readonly DateTime launch = new(2024, 1, 2, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan offset = TimeSpan.FromHours(-5);
    private DateTime last = DateTime.MinValue;

    void Process(Bar bar)
    {
        DateTime local = bar.Time + offset;
        bool isWeekend = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        DateOnly day = DateOnly.FromDateTime(local);
        bool isNewDay = local.Date != last.Date;
        if (bar.Time < launch || isWeekend || day.Day == 1) return;
        if (isNewDay && (bar.Time - DateTime.UnixEpoch).TotalDays > 100) Strategy.CloseAll();
        if (TimeOnly.FromDateTime(local).IsBetween(new TimeOnly(9, 30), new TimeOnly(16, 0)) && bar.Close > bar.Open)
        {
            Strategy.Entry("Long", Side.Long, comment: DateTime.SpecifyKind(local, DateTimeKind.Unspecified).ToString("s"));
        }

        last = local;
    }
}
