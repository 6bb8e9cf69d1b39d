using Barline;

[ScriptNamespace("Calendar")]
public sealed class CalendarNamespace
{
    public bool IsHoliday() => DateTime.Now is { Month: 12, Day: 25 }; // BAR5001
}

[Strategy("No holidays")]
[Uses<CalendarNamespace>]
public partial class NoHolidays
{
    void Process(Bar bar)
    {
        if (!Calendar.IsHoliday() && bar.Close > bar.Open) Strategy.Entry("Long", Side.Long);
    }
}
