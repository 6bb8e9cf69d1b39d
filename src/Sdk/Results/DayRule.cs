namespace Barline;

/// <summary>
/// To which day a bar belongs: that of its opening time in UTC, but the evening of a Sunday belongs to Monday in a market that trades on
/// Fridays and not on Saturdays, as that of currencies.
/// </summary>
internal readonly record struct DayRule(bool HasSaturdays, bool SundayIsMonday)
{
    public static DayRule Of(ReadOnlySpan<DateTime> times)
    {
        bool hasFridays = false;
        bool hasSaturdays = false;
        foreach (DateTime time in times)
        {
            hasFridays |= time.DayOfWeek == DayOfWeek.Friday;
            hasSaturdays |= time.DayOfWeek == DayOfWeek.Saturday;
        }

        return new DayRule(hasSaturdays, hasFridays && !hasSaturdays);
    }

    /// <summary>The day's number, one apart from that of the day before.</summary>
    public long DayOf(DateTime time) => (time.Ticks / TimeSpan.TicksPerDay) + (SundayIsMonday && time.DayOfWeek == DayOfWeek.Sunday ? 1 : 0);
}
