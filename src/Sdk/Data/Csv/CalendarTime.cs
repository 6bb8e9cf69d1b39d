namespace Barline;

/// <summary>Reads times that start with the year: ISO 8601 and what is near it.</summary>
/// <remarks>
/// Dates are <c>2024-01-31</c>, <c>2024/1/31</c>, <c>2024.01.31</c> or <c>20240131</c>; after a T or a space, times of day are
/// <c>9:30</c>, <c>09:30:15</c>, <c>09:30:15.123456789</c>, <c>0930</c> or <c>093015</c>; then may follow <c>Z</c>, <c>UTC</c>,
/// <c>GMT</c> or an offset such as <c>-05:00</c>, <c>-0500</c>, <c>-05</c>.
/// </remarks>
internal static class CalendarTime
{
    /// <summary>Reads a time.</summary>
    /// <param name="text">The text, without spaces around it.</param>
    /// <param name="local">The time as written, in ticks.</param>
    /// <param name="offset">Its offset from UTC in ticks; null where none is written.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out long local, out long? offset)
    {
        local = 0;
        offset = null;
        if (!TryDate(ref text, out long date, out bool isCompact))
        {
            return false;
        }

        local = date;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] is (byte)'T' or (byte)'t' or (byte)' ')
        {
            text = text[1..].TrimStart((byte)' ');
        }
        else if (!isCompact)
        {
            return false;
        }

        if (!TryTimeOfDay(ref text, out long timeOfDay))
        {
            return false;
        }

        local += timeOfDay;
        text = text.TrimStart((byte)' ');
        return text.IsEmpty || TryOffset(text, out offset);
    }

    private static bool TryDate(ref ReadOnlySpan<byte> text, out long ticks, out bool isCompact)
    {
        ticks = 0;
        isCompact = false;
        if (text.Length < 8 || !TryDigits(ref text, 4, 4, out int year))
        {
            return false;
        }

        byte mark = text[0];
        int month;
        int day;
        if (mark is (byte)'-' or (byte)'/' or (byte)'.')
        {
            text = text[1..];
            if (!TryDigits(ref text, 1, 2, out month) || text.IsEmpty || text[0] != mark)
            {
                return false;
            }

            text = text[1..];
            if (!TryDigits(ref text, 1, 2, out day))
            {
                return false;
            }
        }
        else
        {
            isCompact = true;
            if (!TryDigits(ref text, 2, 2, out month) || !TryDigits(ref text, 2, 2, out day))
            {
                return false;
            }
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    private static bool TryTimeOfDay(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        int minute;
        int second = 0;
        bool hasSecond;
        if (text.Length >= 4 && text[1] != ':' && text[2] != ':')
        {
            if (!TryDigits(ref text, 2, 2, out int compactHour) || !TryDigits(ref text, 2, 2, out minute))
            {
                return false;
            }

            hasSecond = text.Length > 0 && char.IsAsciiDigit((char)text[0]);
            return (!hasSecond || TryDigits(ref text, 2, 2, out second)) && TryClock(ref text, compactHour, minute, second, hasSecond, out ticks);
        }

        if (!TryDigits(ref text, 1, 2, out int hour) || text.IsEmpty || text[0] != ':')
        {
            return false;
        }

        text = text[1..];
        if (!TryDigits(ref text, 2, 2, out minute))
        {
            return false;
        }

        hasSecond = text.Length > 0 && text[0] == ':';
        if (hasSecond)
        {
            text = text[1..];
            if (!TryDigits(ref text, 2, 2, out second))
            {
                return false;
            }
        }

        return TryClock(ref text, hour, minute, second, hasSecond, out ticks);
    }

    private static bool TryClock(ref ReadOnlySpan<byte> text, int hour, int minute, int second, bool mayHaveFraction, out long ticks)
    {
        ticks = 0;
        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        ticks = (((((long)hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond;
        if (!mayHaveFraction || text.IsEmpty || text[0] is not ((byte)'.' or (byte)','))
        {
            return true;
        }

        long unit = TimeSpan.TicksPerSecond;
        int i = 1;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
        {
            unit /= 10;
            ticks += unit * (text[i] - '0');
        }

        text = text[i..];
        return i > 1;
    }

    private static bool TryOffset(ReadOnlySpan<byte> text, out long? offset)
    {
        offset = 0;
        if (text is [(byte)'Z' or (byte)'z'] || text.SequenceEqual("UTC"u8) || text.SequenceEqual("GMT"u8))
        {
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-'))
        {
            return false;
        }

        int sign = text[0] == '-' ? -1 : 1;
        text = text[1..];
        if (!TryDigits(ref text, 2, 2, out int hours))
        {
            return false;
        }

        int minutes = 0;
        if (text.Length > 0)
        {
            text = text[0] == ':' ? text[1..] : text;
            if (!TryDigits(ref text, 2, 2, out minutes) || text.Length > 0)
            {
                return false;
            }
        }

        offset = sign * ((hours * 60L) + minutes) * TimeSpan.TicksPerMinute;
        return hours <= 18 && minutes <= 59;
    }

    /// <summary>Takes digits off the front of the text, as many as there are up to <paramref name="most"/>.</summary>
    private static bool TryDigits(ref ReadOnlySpan<byte> text, int least, int most, out int value)
    {
        value = 0;
        int count = 0;
        while (count < most && count < text.Length && (uint)(text[count] - '0') <= 9)
        {
            value = (value * 10) + (text[count] - '0');
            count++;
        }

        text = text[count..];
        return count >= least;
    }
}
