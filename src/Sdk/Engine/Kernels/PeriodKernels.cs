namespace Barline;

/// <summary>Whether a bar is the first one of a bar of another timeframe.</summary>
internal struct PeriodChangeKernel(TradingHours hours, Timeframe timeframe) : IBuiltInKernel<DateTime, bool>
{
    private long before;

    public static string Name => "Timeframe.Change";

    public readonly Arguments Arguments => Arguments.Of(((long)timeframe.Unit << 32) + timeframe.Multiplier, hours.Number);

    public bool Update(History<DateTime> time)
    {
        long now = timeframe.Multiplier == 0 ? time.Index : hours.Period(time.Now, timeframe);
        bool changes = time.Index > 0 && now != before;
        before = now;
        return changes;
    }
}

/// <summary>Whether a bar is the first one of its session.</summary>
internal struct FirstBarKernel(TradingHours hours) : IBuiltInKernel<DateTime, bool>
{
    private DateTime before;

    public static string Name => "Session.IsFirstBar";

    public readonly Arguments Arguments => Arguments.Of((long)hours.Number);

    public bool Update(History<DateTime> time)
    {
        DateTime day = hours.SessionDay(time.Now);
        bool isFirst = time.Index > 0 ? day != before && hours.IsOpen(time.Now) : hours.StartsSession(time.Now);
        before = day;
        return isFirst;
    }
}

/// <summary>Whether a bar reaches the end of its session.</summary>
internal readonly struct LastBarKernel(TradingHours hours, TimeSpan bar) : IBuiltInKernel<DateTime, bool>
{
    public static string Name => "Session.IsLastBar";

    public Arguments Arguments => Arguments.Of(hours.Number, bar.Ticks);

    public bool Update(History<DateTime> time) => hours.EndsSession(time.Now, bar);
}

/// <summary>Whether a bar opens while the market is open.</summary>
internal readonly struct MarketKernel(TradingHours hours) : IBuiltInKernel<DateTime, bool>
{
    public static string Name => "Session.IsMarket";

    public Arguments Arguments => Arguments.Of((long)hours.Number);

    public bool Update(History<DateTime> time) => hours.IsOpen(time.Now);
}

/// <summary>Whether a bar opens within hours of the exchange's clock.</summary>
internal readonly struct WithinKernel(TradingHours hours, Session session) : IBuiltInKernel<DateTime, bool>
{
    public static string Name => "Session.Contains";

    public Arguments Arguments => Arguments.Of(hours.Number, session.Bits);

    public bool Update(History<DateTime> time) => session.Contains(hours.Local(time.Now));
}

/// <summary>What holds on each bar that is a day long or longer.</summary>
internal readonly struct WholeDayKernel : IBuiltInKernel<DateTime, bool>
{
    public static string Name => "Session";

    public Arguments Arguments => Arguments.None;

    public bool Update(History<DateTime> time) => true;
}
