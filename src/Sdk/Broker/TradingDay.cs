using System.Globalization;

namespace Barline;

/// <summary>Tells the trading day of a time: a session that runs over midnight belongs to the day on which it ends.</summary>
internal sealed class TradingDay
{
    private readonly TimeZoneInfo zone;
    private readonly TimeSpan roll;

    public TradingDay(Instrument instrument)
    {
        zone = TimeZoneInfo.FindSystemTimeZoneById(instrument.TimeZone);
        roll = Roll(instrument.Session);
    }

    public DateTime Of(DateTime time) => (TimeZoneInfo.ConvertTimeFromUtc(time, zone) + roll).Date;

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
}
