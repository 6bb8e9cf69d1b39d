namespace Barline;

/// <summary>Looks up time zones by their IANA ids.</summary>
internal static class TimeZones
{
    /// <summary>The zone of <paramref name="id"/>.</summary>
    /// <exception cref="ArgumentException">There is no such zone on this machine.</exception>
    public static TimeZoneInfo Find(string id, string what)
    {
        if (id is "UTC")
        {
            return TimeZoneInfo.Utc;
        }

        if (!string.IsNullOrWhiteSpace(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone))
        {
            return zone;
        }

        string hint = NearestName.Hint(id ?? "", TimeZoneInfo.GetSystemTimeZones().Select(known => known.Id));
        throw new ArgumentException(
            $"{what}: '{id}' is no time zone that this machine knows{hint}; accepted are IANA ids such as America/New_York, and UTC");
    }
}
