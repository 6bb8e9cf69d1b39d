using System.Globalization;
using System.Text;

namespace Barline;

/// <summary>Reads the times of one file, in UTC ticks.</summary>
internal sealed class TimeParser
{
    private const int LongestTime = 64;
    private static readonly long unixEpoch = DateTime.UnixEpoch.Ticks;

    private readonly LocalClock clock;
    private readonly string? format;
    private readonly byte[] joined = new byte[LongestTime];
    private TimeNumber numbers;

    public TimeParser(CsvOptions options)
    {
        clock = new LocalClock(TimeZones.Find(options.TimeZone, nameof(CsvOptions.TimeZone)));
        numbers = options.TimeFormat switch
        {
            "unix" => TimeNumber.Seconds,
            "unixms" => TimeNumber.Milliseconds,
            "unixus" => TimeNumber.Microseconds,
            "unixns" => TimeNumber.Nanoseconds,
            _ => TimeNumber.Undecided,
        };
        format = numbers == TimeNumber.Undecided ? options.TimeFormat : null;
    }

    /// <summary>Reads a day and a time of day that are two fields.</summary>
    public TimeFault Parse(ReadOnlySpan<byte> date, ReadOnlySpan<byte> timeOfDay, long previous, out long ticks)
    {
        date = date.Trim(" \t"u8);
        timeOfDay = timeOfDay.Trim(" \t"u8);
        ticks = 0;
        if (date.IsEmpty || timeOfDay.IsEmpty || date.Length + timeOfDay.Length >= LongestTime)
        {
            return TimeFault.Unknown;
        }

        date.CopyTo(joined);
        joined[date.Length] = (byte)' ';
        timeOfDay.CopyTo(joined.AsSpan(date.Length + 1));
        return Parse(joined.AsSpan(0, date.Length + 1 + timeOfDay.Length), previous, out ticks);
    }

    /// <summary>Reads a time.</summary>
    /// <param name="field">The text.</param>
    /// <param name="previous">The time of the row before, which tells the two hours apart that clocks repeat.</param>
    /// <param name="ticks">The time in UTC ticks.</param>
    public TimeFault Parse(ReadOnlySpan<byte> field, long previous, out long ticks)
    {
        ticks = 0;
        if (field.Length > 0 && (field[0] <= ' ' || field[^1] <= ' '))
        {
            field = field.Trim(" \t"u8);
        }

        if (format is not null)
        {
            return ParseExact(field, previous, out ticks);
        }

        int digits = DigitsIn(field);
        if (numbers >= TimeNumber.Seconds || digits == field.Length || (digits > 8 && field[digits] == '.') || (field.Length > 0 && field[0] == '-'))
        {
            return ParseNumber(field, previous, out ticks);
        }

        if (digits is 1 or 2 && StartsWithDayOrMonth(field, digits))
        {
            return TimeFault.DayOrMonthFirst;
        }

        return CalendarTime.TryParse(field, out long local, out long? offset) && TryToUtc(local, offset, previous, out ticks)
            ? TimeFault.None
            : TimeFault.Unknown;
    }

    private static bool StartsWithDayOrMonth(ReadOnlySpan<byte> field, int digits)
    {
        byte mark = field[digits];
        ReadOnlySpan<byte> rest = field[(digits + 1)..];
        int next = DigitsIn(rest);
        return mark is (byte)'/' or (byte)'-' or (byte)'.' && next is 1 or 2 && next < rest.Length && rest[next] == mark;
    }

    private static int DigitsIn(ReadOnlySpan<byte> field)
    {
        int digits = 0;
        while (digits < field.Length && char.IsAsciiDigit((char)field[digits]))
        {
            digits++;
        }

        return digits;
    }

    private TimeFault ParseNumber(ReadOnlySpan<byte> field, long previous, out long ticks)
    {
        ticks = 0;
        if (numbers == TimeNumber.Undecided)
        {
            TimeNumber decided = Decide(field, out TimeFault fault);
            if (decided == TimeNumber.Undecided)
            {
                return fault;
            }

            numbers = decided;
        }

        if (numbers is TimeNumber.Date or TimeNumber.DateAndTime)
        {
            return CalendarTime.TryParse(field, out long local, out long? offset) && TryToUtc(local, offset, previous, out ticks)
                ? TimeFault.None
                : TimeFault.Unknown;
        }

        return TryUnix(field, out ticks) ? TimeFault.None : TimeFault.Unknown;
    }

    /// <summary>Tells units apart by the number of digits, which leaves no doubt between 1973 and 2286; what is in doubt stays undecided.</summary>
    private static TimeNumber Decide(ReadOnlySpan<byte> field, out TimeFault fault)
    {
        fault = TimeFault.Unknown;
        bool negative = field.Length > 0 && field[0] == '-';
        int digits = DigitsIn(negative ? field[1..] : field);
        int rest = field.Length - digits - (negative ? 1 : 0);
        if (digits == 0 || (rest > 0 && field[field.Length - rest] != '.'))
        {
            return TimeNumber.Undecided;
        }

        bool isCalendar = !negative && rest == 0 && CalendarTime.TryParse(field, out long local, out _)
            && new DateTime(local).Year is >= 1800 and <= 2200;
        fault = TimeFault.WhichNumber;
        return digits switch
        {
            8 when isCalendar => TimeNumber.Date,
            12 when isCalendar => TimeNumber.Undecided,
            14 when isCalendar => TimeNumber.DateAndTime,
            9 or 10 => TimeNumber.Seconds,
            12 or 13 => TimeNumber.Milliseconds,
            15 or 16 => TimeNumber.Microseconds,
            18 or 19 => TimeNumber.Nanoseconds,
            _ => TimeNumber.Undecided,
        };
    }

    private bool TryUnix(ReadOnlySpan<byte> field, out long ticks)
    {
        ticks = 0;
        bool negative = field.Length > 0 && field[0] == '-';
        ReadOnlySpan<byte> text = negative ? field[1..] : field;
        int digits = DigitsIn(text);
        if (digits is 0 or > 19)
        {
            return false;
        }

        ulong whole = 0;
        foreach (byte digit in text[..digits])
        {
            whole = (whole * 10) + (ulong)(digit - '0');
        }

        // A tick is 100 ns; what is finer is cut off.
        (ulong perUnit, int fractionDigits) = numbers switch
        {
            TimeNumber.Seconds => (10_000_000UL, 7),
            TimeNumber.Milliseconds => (10_000UL, 4),
            TimeNumber.Microseconds => (10UL, 1),
            _ => (1UL, 0),
        };
        whole = numbers == TimeNumber.Nanoseconds ? whole / 100 : whole;
        if (whole > (ulong)DateTime.MaxValue.Ticks / perUnit)
        {
            return false;
        }

        ulong size = whole * perUnit;
        if (digits < text.Length)
        {
            ReadOnlySpan<byte> fraction = text[(digits + 1)..];
            if (text[digits] != '.' || DigitsIn(fraction) != fraction.Length || fraction.IsEmpty)
            {
                return false;
            }

            ulong part = 0;
            for (int i = 0; i < fractionDigits; i++)
            {
                part = (part * 10) + (i < fraction.Length ? (ulong)(fraction[i] - '0') : 0);
            }

            size += part;
        }

        ticks = unixEpoch + (negative ? -(long)size : (long)size);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }

    private TimeFault ParseExact(ReadOnlySpan<byte> field, long previous, out long ticks)
    {
        ticks = 0;
        Span<char> text = stackalloc char[LongestTime];
        if (field.Length > LongestTime || !Encoding.UTF8.TryGetChars(field, text, out int length))
        {
            return TimeFault.NotInFormat;
        }

        // AdjustToUniversal gives a time in UTC where the text has an offset, and one of no kind where it has none.
        bool read = DateTime.TryParseExact(
            text[..length], format, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime time);
        long? offset = time.Kind == DateTimeKind.Utc ? 0 : null;
        return read && TryToUtc(time.Ticks, offset, previous, out ticks) ? TimeFault.None : TimeFault.NotInFormat;
    }

    private bool TryToUtc(long local, long? offset, long previous, out long ticks)
    {
        ticks = offset is { } known ? local - known : clock.ToUtc(local, previous);
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks;
    }
}
