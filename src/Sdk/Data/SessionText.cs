namespace Barline;

/// <summary>The form in which trading hours are written.</summary>
internal static class SessionText
{
    /// <summary>What is wrong with the text, in words; null where it is a session.</summary>
    public static string? Problem(string? text)
    {
        if (text is "24x7")
        {
            return null;
        }

        ReadOnlySpan<char> hours = text;
        int colon = hours.IndexOf(':');
        bool isSession = hours.Length > 0 && (colon < 0 || AreDays(hours[(colon + 1)..]));
        hours = colon < 0 ? hours : hours[..colon];
        foreach (Range part in hours.Split(','))
        {
            ReadOnlySpan<char> range = hours[part];
            isSession &= range.Length == 9 && range[4] == '-' && IsTimeOfDay(range[..4]) && IsTimeOfDay(range[5..]);
        }

        return isSession ? null : $"found '{text}'; expected hours such as 0930-1600, with days such as 0930-1600:23456 (1 is Sunday), or 24x7";
    }

    private static bool AreDays(ReadOnlySpan<char> days) => days.Length is >= 1 and <= 7 && !days.ContainsAnyExceptInRange('1', '7');

    private static bool IsTimeOfDay(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        int hour = ((text[0] - '0') * 10) + text[1] - '0';
        int minute = ((text[2] - '0') * 10) + text[3] - '0';
        return minute <= 59 && (hour <= 23 || (hour == 24 && minute == 0));
    }
}
