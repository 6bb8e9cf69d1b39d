using System.Globalization;

namespace Barline;

/// <summary>Counts filled orders a trading day, and blocks the rest of the day once the allowed number is reached.</summary>
internal sealed class IntradayOrderCap
{
    private readonly TimeZoneInfo zone;
    private readonly TimeSpan roll;
    private DateTime countedDay;
    private DateTime blockedDay = DateTime.MinValue;
    private int count;

    public IntradayOrderCap(Instrument instrument)
    {
        zone = TimeZoneInfo.FindSystemTimeZoneById(instrument.TimeZone);
        roll = Roll(instrument.Session);
    }

    /// <summary>How many orders may fill in a day; 0 where the strategy set no limit.</summary>
    public int Allowed { get; set; }

    public bool Blocks(DateTime time) => Allowed > 0 && Day(time) == blockedDay;

    /// <summary>Counts a fill.</summary>
    /// <returns>Whether the day's last allowed order has just filled.</returns>
    public bool Count(DateTime time)
    {
        if (Allowed == 0)
        {
            return false;
        }

        DateTime day = Day(time);
        if (day != countedDay)
        {
            countedDay = day;
            count = 0;
        }

        if (++count < Allowed || day == blockedDay)
        {
            return false;
        }

        blockedDay = day;
        return true;
    }

    /// <summary>A session that runs over midnight belongs to the day on which it ends: it starts the day.</summary>
    private static TimeSpan Roll(string session)
    {
        string[] ends = session.Split(':')[0].Split('-');
        return ends.Length == 2
            && TimeSpan.TryParseExact(ends[0], "hhmm", CultureInfo.InvariantCulture, out TimeSpan start)
            && TimeSpan.TryParseExact(ends[1], "hhmm", CultureInfo.InvariantCulture, out TimeSpan end)
            && start >= end
            && start > TimeSpan.Zero
                ? TimeSpan.FromDays(1) - start
                : TimeSpan.Zero;
    }

    private DateTime Day(DateTime time) => (TimeZoneInfo.ConvertTimeFromUtc(time, zone) + roll).Date;
}
