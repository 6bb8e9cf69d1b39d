using System.Globalization;
using Barline;

namespace Zonal;

[Strategy("New York morning")]
public partial class NewYorkMorning
{
    private static readonly TimeZoneInfo newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly CultureInfo culture = CultureInfo.InvariantCulture;
    private readonly Session session = Session.Parse("0930-1600");

    void Process(Bar bar)
    {
        DateTime local = TimeZoneInfo.ConvertTimeFromUtc(bar.Time, newYork);
        DateTimeOffset stamp = new(bar.Time, TimeSpan.Zero);
        string day = local.ToString("dddd", culture);
        if (session.Contains(local) && day != "Friday" && stamp.ToUnixTimeSeconds() % 7200 == 0) Strategy.Entry("NY", Side.Long);
        else Strategy.Close("NY");
    }
}
