using System.Collections.Concurrent;
using System.Globalization;

namespace Barline;

/// <summary>The trading days of a market: which one a time belongs to, and how far into it the time is.</summary>
/// <remarks>A session that runs over midnight belongs to the day on which it ends, and starts that day.</remarks>
internal sealed class TradingHours
{
    private const int MinutesADay = 24 * 60;

    private static readonly ConcurrentDictionary<(string Zone, string Session), TradingHours> known = new();
    private static int count;

    private readonly TimeZoneInfo zone;
    private readonly (int Start, int End)[] ranges;
    private readonly int days;
    private readonly bool hasWeekends;

    /// <summary>What brings a time of the exchange's clock into a day that begins where the session starts.</summary>
    private readonly TimeSpan sessionShift;

    private TradingHours(string zone, string session)
    {
        this.zone = TimeZones.Find(zone, nameof(Instrument.TimeZone));
        Number = Interlocked.Increment(ref count);
        string[] parts = session.Split(':');
        ranges = session == "24x7" ? [(0, MinutesADay)] : [.. parts[0].Split(',').Select(Range)];
        days = parts.Length == 2 ? parts[1].Aggregate(0, (mask, day) => mask | (1 << (day - '1'))) : 0x7F;
        hasWeekends = session == "24x7" || (parts.Length == 2 && (days & 0x41) != 0);

        // What comes after a range that runs over midnight lies on the day after.
        int over = 0;
        for (int i = 0; i < ranges.Length; i++)
        {
            (int start, int end) = ranges[i];
            over += i > 0 && start + over < ranges[i - 1].End ? MinutesADay : 0;
            ranges[i] = (start + over, end <= start ? end + over + MinutesADay : end + over);
        }

        StartMinute = ranges[0].Start;
        bool isOvernight = StartMinute > 0 && ranges[^1].End > MinutesADay;
        Shift = isOvernight ? TimeSpan.FromMinutes(MinutesADay - StartMinute) : TimeSpan.Zero;
        sessionShift = isOvernight ? Shift : TimeSpan.FromMinutes(-StartMinute);
    }

    /// <summary>A number of its own, by which definitions tell markets apart.</summary>
    public int Number { get; }

    /// <summary>The minute of the exchange's clock at which a session starts.</summary>
    private int StartMinute { get; }

    /// <summary>What brings a time of the exchange's clock into its trading day.</summary>
    private TimeSpan Shift { get; }

    /// <summary>The trading hours of <paramref name="instrument"/>, one object for equal ones.</summary>
    public static TradingHours Of(Instrument instrument) =>
        known.GetOrAdd((instrument.TimeZone, instrument.Session), static key => new TradingHours(key.Zone, key.Session));

    /// <summary>The exchange's clock at a time.</summary>
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, zone);

    /// <summary>The trading day of a time.</summary>
    public DateTime Day(DateTime utc) => (Local(utc) + Shift).Date;

    /// <summary>The day of the last session that has started at a time.</summary>
    public DateTime SessionDay(DateTime utc) => (Local(utc) + sessionShift).Date;

    /// <summary>Whether the market is open at a time.</summary>
    public bool IsOpen(DateTime utc)
    {
        DateTime local = Local(utc);
        DateTime day = (local + Shift).Date;
        int minute = (int)(local - day.AddDays(Shift == TimeSpan.Zero ? 0 : -1)).TotalMinutes;
        return (days >> (int)day.DayOfWeek & 1) == 1 && Array.Exists(ranges, range => minute >= range.Start && minute < range.End);
    }

    /// <summary>Whether a bar that opens at <paramref name="utc"/> is the session's first one, where no bar came before.</summary>
    public bool StartsSession(DateTime utc) => SinceStart(Local(utc)) == TimeSpan.Zero;

    /// <summary>Whether a bar that opens at <paramref name="utc"/> reaches the end of the session.</summary>
    public bool EndsSession(DateTime utc, TimeSpan bar) =>
        SinceStart(Local(utc)) + bar >= TimeSpan.FromMinutes(ranges[^1].End - StartMinute);

    /// <summary>A number for the bar of <paramref name="timeframe"/> that a time lies in; another bar of that timeframe has another number.</summary>
    public long Period(DateTime utc, Timeframe timeframe)
    {
        DateTime local = Local(utc);
        DateTime day = (local + Shift).Date;
        if (timeframe.Unit is TimeframeUnit.Second or TimeframeUnit.Minute)
        {
            // Counted in time that went by, so that the bars of a day on which clocks change are as long as others.
            TimeSpan since = utc - StartOf(day);
            return (day.Ticks / TimeSpan.TicksPerSecond) + (since.Ticks / TimeSpan.TicksPerSecond / timeframe.Seconds);
        }

        return timeframe.Unit switch
        {
            TimeframeUnit.Day => (day.Year * 1000L) + (TradingDayOfYear(day) / timeframe.Multiplier),
            TimeframeUnit.Week => WeekOf(day, timeframe.Multiplier),
            _ => (day.Year * 100L) + ((day.Month - 1) / timeframe.Multiplier),
        };
    }

    private static (int Start, int End) Range(string text) => (Minute(text.AsSpan(0, 4)), Minute(text.AsSpan(5, 4)));

    private static int Minute(ReadOnlySpan<char> clock)
    {
        int number = int.Parse(clock, NumberStyles.None, CultureInfo.InvariantCulture);
        return (number / 100 * 60) + (number % 100);
    }

    /// <summary>Weeks begin on Monday; several are counted from the first Monday of the year.</summary>
    private static long WeekOf(DateTime day, int multiplier)
    {
        DateTime monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return (monday.Year * 100L) + ((monday.DayOfYear - 1) / 7 / multiplier);
    }

    /// <summary>Days of the year before this one on which the market trades; holidays count.</summary>
    private int TradingDayOfYear(DateTime day)
    {
        int before = day.DayOfYear - 1;
        if (hasWeekends)
        {
            return before;
        }

        int first = ((int)new DateTime(day.Year, 1, 1).DayOfWeek + 6) % 7;
        return WeekdaysUpTo(first + before) - WeekdaysUpTo(first);
    }

    /// <summary>How many of the first days are weekdays, where the first is a Monday.</summary>
    private static int WeekdaysUpTo(int count) => (count / 7 * 5) + Math.Min(count % 7, 5);

    private TimeSpan SinceStart(DateTime local) => (local + sessionShift).TimeOfDay;

    /// <summary>When the session of a trading day starts, in UTC.</summary>
    private DateTime StartOf(DateTime day)
    {
        DateTime start = DateTime.SpecifyKind(
            Shift == TimeSpan.Zero ? day.AddMinutes(StartMinute) : day - Shift, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(start) ? start.AddHours(1) : start, zone);
    }
}
