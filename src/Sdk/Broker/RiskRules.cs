namespace Barline;

/// <summary>The rules by which a strategy stops itself from trading: for the rest of a day, or for good.</summary>
internal sealed class RiskRules
{
    /// <summary>Why an entry is refused.</summary>
    public const string DirectionReason = "AllowEntryIn forbids this side";

    /// <summary>Why an entry is refused, or its quantity made less.</summary>
    public const string PositionReason = "MaxPositionSize leaves no more room";

    private readonly BarClock clock;
    private readonly Account account;
    private readonly TradingHours hours;
    private readonly IntradayOrderCap cap;
    private LossLimit drawdown;
    private LossLimit intradayLoss;
    private int allowedLossDays;

    private RiskStop? stop;

    // The day to whose end the stop holds; null where it holds for good.
    private DateTime? stoppedDay;
    private DateTime day = DateTime.MinValue;
    private double dayStart = double.NaN;
    private int lossDays;

    public RiskRules(Instrument instrument, BarClock clock, Account account)
    {
        this.clock = clock;
        this.account = account;
        hours = TradingHours.Of(instrument);
        cap = new IntradayOrderCap(hours);
    }

    public EntryDirection AllowedEntries { get; set; }

    /// <summary>The greatest position that entries may make; infinite where the strategy set no limit.</summary>
    public double MaxPosition { get; set; } = double.PositiveInfinity;

    public int AllowedFills
    {
        set => cap.Allowed = value;
    }

    public LossLimit Drawdown
    {
        set => drawdown = value;
    }

    public LossLimit IntradayLoss
    {
        set
        {
            intradayLoss = value;
            BeginToWatch();
        }
    }

    public int AllowedLossDays
    {
        set
        {
            allowedLossDays = value;
            BeginToWatch();
        }
    }

    /// <summary>Whether a rule looks at bars on which nothing fills.</summary>
    public bool WatchesBars => intradayLoss.IsSet || allowedLossDays > 0;

    /// <summary>Whether entries may not open a position on a side.</summary>
    public bool Forbids(Side side) => AllowedEntries == (side == Side.Long ? EntryDirection.Short : EntryDirection.Long);

    /// <summary>The stop that is in force now; null where the strategy may trade.</summary>
    public RiskStop? Stopped()
    {
        if (stop is not null && stoppedDay is { } until && hours.Day(clock.Time) != until)
        {
            stop = null;
            stoppedDay = null;
        }

        return stop;
    }

    /// <summary>Counts a fill.</summary>
    /// <returns>The stop that it brings, if any.</returns>
    public RiskStop? CountFill() => cap.Count(clock.Time) && Stopped() is null ? StopForToday(RiskStop.FilledOrders) : null;

    /// <summary>Looks at the equity with which a bar begins, before the clock has the bar's close.</summary>
    /// <returns>The stop that a new day brings, if any.</returns>
    public RiskStop? BeginBar()
    {
        DateTime today = WatchesBars ? hours.Day(clock.Time) : day;
        if (today == day)
        {
            return null;
        }

        double equity = account.Equity;
        bool hasBefore = day != DateTime.MinValue;
        lossDays = hasBefore && equity < dayStart ? lossDays + 1 : 0;
        day = today;
        dayStart = equity;
        return allowedLossDays > 0 && lossDays >= allowedLossDays && hasBefore && Stopped() is null ? StopForGood(RiskStop.LossDays) : null;
    }

    /// <summary>Looks at the account where the price turns.</summary>
    /// <returns>The stop that the price brings, if any.</returns>
    public RiskStop? Look(double price) =>
        intradayLoss.IsReached(dayStart, account.EquityAt(price)) && Stopped() is null ? StopForToday(RiskStop.IntradayLoss) : null;

    /// <summary>Looks at the account at the close of a bar on which a trade was closed.</summary>
    /// <returns>The stop that the loss brings, if any.</returns>
    public RiskStop? LookAtClose(double close) =>
        drawdown.IsReached(account.Records.Range.Peak, account.EquityAt(close)) && (stop is null || stoppedDay is not null)
            ? StopForGood(RiskStop.Drawdown)
            : null;

    private void BeginToWatch()
    {
        if (double.IsNaN(dayStart))
        {
            dayStart = account.Equity;
            day = clock.Index < 0 ? day : hours.Day(clock.Time);
        }
    }

    private RiskStop StopForToday(RiskStop reason)
    {
        stoppedDay = hours.Day(clock.Time);
        return stop = reason;
    }

    private RiskStop StopForGood(RiskStop reason)
    {
        stoppedDay = null;
        return stop = reason;
    }
}
