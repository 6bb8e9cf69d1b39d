namespace Barline;

/// <summary>Counts filled orders a trading day, and tells when the allowed number is reached.</summary>
internal sealed class IntradayOrderCap
{
    private readonly TradingHours hours;
    private DateTime countedDay;
    private int count;

    public IntradayOrderCap(TradingHours hours) => this.hours = hours;

    /// <summary>How many orders may fill in a day; 0 where the strategy set no limit.</summary>
    public int Allowed { get; set; }

    /// <summary>Counts a fill.</summary>
    /// <returns>Whether the day's allowed number is reached.</returns>
    public bool Count(DateTime time)
    {
        if (Allowed == 0)
        {
            return false;
        }

        DateTime day = hours.Day(time);
        if (day != countedDay)
        {
            countedDay = day;
            count = 0;
        }

        return ++count >= Allowed;
    }
}
