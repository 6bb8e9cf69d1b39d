namespace Barline;

/// <summary>Turns times on the clocks of one zone into UTC.</summary>
internal sealed class LocalClock
{
    private readonly TimeZoneInfo zone;
    private readonly bool isUtc;

    // The local day asked for last, and its offset where the day has only one.
    private long day = long.MinValue;
    private long dayOffset;
    private bool dayIsPlain;
    private long offsetBefore;
    private long offsetAfter;

    public LocalClock(TimeZoneInfo zone)
    {
        this.zone = zone;
        isUtc = !zone.SupportsDaylightSavingTime && zone.BaseUtcOffset == TimeSpan.Zero;
    }

    /// <summary>The instant, in ticks, at which the clocks show <paramref name="local"/>.</summary>
    /// <remarks>
    /// Of two instants it is the first that lies after <paramref name="previous"/>, so that bars through the hour that clocks repeat
    /// come out in order. A time that the clocks jump over is read with the offset before the jump: a daily bar of a day that
    /// begins at 01:00 then opens at that very instant.
    /// </remarks>
    public long ToUtc(long local, long previous)
    {
        if (isUtc)
        {
            return local;
        }

        long asked = local / TimeSpan.TicksPerDay;
        if (asked != day)
        {
            Look(asked);
        }

        if (dayIsPlain)
        {
            return local - dayOffset;
        }

        long early = local - Math.Max(offsetBefore, offsetAfter);
        long late = local - Math.Min(offsetBefore, offsetAfter);
        bool earlyExists = OffsetAt(early) == local - early;
        bool lateExists = OffsetAt(late) == local - late;
        if (earlyExists && lateExists)
        {
            return early > previous ? early : late;
        }

        return earlyExists ? early : lateExists ? late : local - offsetBefore;
    }

    private void Look(long asked)
    {
        // Offsets lie within 15 hours, and no zone changes its clocks twice within three days.
        long start = asked * TimeSpan.TicksPerDay;
        offsetBefore = OffsetAt(start - (15 * TimeSpan.TicksPerHour));
        offsetAfter = OffsetAt(start + (39 * TimeSpan.TicksPerHour));
        day = asked;
        dayOffset = offsetBefore;
        dayIsPlain = offsetBefore == offsetAfter;
    }

    private long OffsetAt(long utc) =>
        zone.GetUtcOffset(new DateTime(Math.Clamp(utc, 0, DateTime.MaxValue.Ticks), DateTimeKind.Utc)).Ticks;
}
