namespace Barline;

/// <summary>Counts filled orders a trading day, and tells when the allowed number is reached.</summary>
internal sealed class IntradayOrderCap
{
    private readonly TradingDay days;
    private DateTime countedDay;
    private int count;

    public IntradayOrderCap(TradingDay days) => this.days = days;

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

        DateTime day = days.Of(time);
        if (day != countedDay)
        {
            countedDay = day;
            count = 0;
        }

        return ++count >= Allowed;
    }
}
