using System.Globalization;

namespace Barline;

/// <summary>Trading hours of a day in the exchange's time zone, as Pine writes them: <c>0930-1600</c>, with days <c>0930-1600:23456</c> (1 is Sunday), <c>24x7</c>.</summary>
public readonly record struct Session
{
    private const int MinutesADay = 24 * 60;

    private readonly int start;
    private readonly int length;
    private readonly int days;

    private Session(int start, int length, int days)
    {
        this.start = start;
        this.length = length;
        this.days = days;
    }

    /// <summary>Round the clock on all days.</summary>
    public static Session Always { get; } = new(0, MinutesADay, 0x7F);

    /// <summary>
    /// Whether a bar is the first one of the market's session (Pine's <c>session.isfirstbar</c>). The first bar of all is where it opens as the
    /// session does.
    /// </summary>
    /// <remarks>
    /// The session is that of the <see cref="Instrument"/>, on its clock, daylight saving included. It holds for each bar that is a day long or
    /// longer.
    /// </remarks>
    /// <exception cref="InvalidOperationException">It is used outside of a run.</exception>
    public static Series<bool> IsFirstBar => OfMarket("Session.IsFirstBar", static (hours, _) => new FirstBarKernel(hours));

    /// <summary>Whether a bar reaches the end of the market's session, by its opening time and the timeframe of the bars (Pine's <c>session.islastbar</c>).</summary>
    /// <inheritdoc cref="IsFirstBar"/>
    public static Series<bool> IsLastBar => OfMarket("Session.IsLastBar", static (hours, bar) => new LastBarKernel(hours, bar));

    /// <summary>Whether a bar opens while the market is open (Pine's <c>session.ismarket</c>).</summary>
    /// <inheritdoc cref="IsFirstBar"/>
    public static Series<bool> IsMarket => OfMarket("Session.IsMarket", static (hours, _) => new MarketKernel(hours));

    /// <summary>The session in one word.</summary>
    internal long Bits => ((long)start << 32) | ((long)length << 8) | (uint)days;

    /// <summary>Reads a session.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is none.</exception>
    public static Session Parse(string text) => TryParse(text, out Session session)
        ? session
        : throw new FormatException($"'{text}' is no session; written as 0930-1600, with days 0930-1600:23456 (1 is Sunday), or 24x7.");

    /// <summary>Reads a session; false where <paramref name="text"/> is none.</summary>
    public static bool TryParse(string? text, out Session session)
    {
        session = Always;
        if (text is null)
        {
            return false;
        }

        if (text == "24x7")
        {
            return true;
        }

        string[] parts = text.Split(':');
        if (parts.Length > 2 || parts[0].Length != 9 || parts[0][4] != '-'
            || !TryMinute(parts[0][..4], out int start) || !TryMinute(parts[0][5..], out int end))
        {
            return false;
        }

        int days = 0x7F;
        if (parts.Length == 2)
        {
            days = 0;
            foreach (char day in parts[1])
            {
                if (day is < '1' or > '7')
                {
                    return false;
                }

                days |= 1 << (day - '1');
            }
        }

        // A session that ends at or before its start goes on into the next day.
        int length = end > start ? end - start : end + MinutesADay - start;
        session = new Session(start, length, days);
        return days != 0;
    }

    /// <summary>Whether a time lies in the session, its first minute included and its end not.</summary>
    /// <param name="time">
    /// A time on the exchange's clock. One whose kind is UTC, as <c>bar.Time</c> is, is brought there first where a script runs.
    /// </param>
    public bool Contains(DateTime time)
    {
        DateTime local = time.Kind == DateTimeKind.Utc && ScriptRun.Running is { } run ? run.Hours.Local(time) : time;
        int minute = (local.Hour * 60) + local.Minute;
        return (minute >= start && minute < start + length && IsOn(local.DayOfWeek))
            || (minute + MinutesADay < start + length && IsOn(local.AddDays(-1).DayOfWeek));
    }

    /// <summary>Whether each bar opens in the session, on the exchange's clock: <c>Hours.Contains(Time)</c>.</summary>
    /// <param name="time">When the bars open, in UTC.</param>
    /// <exception cref="InvalidOperationException">It is used outside of a run.</exception>
    public Series<bool> Contains(Series<DateTime> time) =>
        new(SeriesGraph.Define<WithinKernel, DateTime, bool>(new(ScriptRun.Need("Session.Contains").Hours, this), time.Node));

    /// <summary>The session as it is written.</summary>
    public override string ToString()
    {
        if (this == Always)
        {
            return "24x7";
        }

        int end = (start + length) % MinutesADay;
        int mask = days;
        string on = mask == 0x7F ? "" : ":" + string.Concat(Enumerable.Range(0, 7).Where(day => (mask >> day & 1) == 1).Select(day => (char)('1' + day)));
        return string.Create(CultureInfo.InvariantCulture, $"{start / 60:00}{start % 60:00}-{end / 60:00}{end % 60:00}{on}");
    }

    private static Series<bool> OfMarket<TKernel>(string user, Func<TradingHours, TimeSpan, TKernel> kernel)
        where TKernel : struct, IBuiltInKernel<DateTime, bool>
    {
        ScriptRun run = ScriptRun.Need(user);
        SeriesNode<DateTime> time = run.Prices.Time.Node;
        TimeSpan bar = TimeSpan.FromSeconds(run.Graph.Bars.Timeframe?.Seconds ?? 0);
        return bar >= TimeSpan.FromDays(1)
            ? new(SeriesGraph.Define<WholeDayKernel, DateTime, bool>(default, time))
            : new(SeriesGraph.Define<TKernel, DateTime, bool>(kernel(run.Hours, bar), time));
    }

    private static bool TryMinute(string text, out int minute)
    {
        minute = 0;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int clock) || clock / 100 > 24 || clock % 100 > 59 || clock > 2400)
        {
            return false;
        }

        minute = (clock / 100 * 60) + (clock % 100);
        return true;
    }

    private bool IsOn(DayOfWeek day) => (days >> (int)day & 1) == 1;
}
