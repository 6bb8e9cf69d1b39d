using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>TradingView's broker emulator: takes a script's orders and fills them over the bars that follow.</summary>
/// <remarks>
/// A bar goes: <see cref="ProcessBar"/> fills what the bar reaches, the script sees the finished bar and gives its commands,
/// <see cref="EndBar"/> fills what may fill at the close. It knows nothing of scripts.
/// </remarks>
internal sealed class Broker
{
    private readonly BarClock clock = new();
    private readonly BrokerSettings settings;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly OrderDesk desk;
    private readonly ExitPlanner exits;
    private readonly EntryGate gate;
    private readonly FillEngine fills;
    private readonly Margin margin;
    private readonly RiskRules risk;
    private readonly Magnifier? magnifier;

    // Whether each bar is walked, also where no order waits for it.
    private bool watchesBars;
    private bool fillsAtClose;

    // A stop that waits for a bar with prices.
    private RiskStop? pendingStop;

    // The equity that the waiting orders were last found to be covered by.
    private double checkedEquity = double.PositiveInfinity;

    /// <exception cref="ArgumentException">A setting is outside its range; the message names all of them.</exception>
    public Broker(BrokerSettings settings, Instrument instrument, Magnifier? magnifier = null)
    {
        settings.Validate();
        this.settings = settings;
        this.magnifier = magnifier;
        watchesBars = magnifier is not null;
        CurrencyRate rate = new(settings.ConversionRate);
        QuantityGrid quantities = new(instrument.QuantityStep);
        Sizer sizer = new(settings, instrument, clock, rate);
        InternedTexts texts = new();
        ClosedTradeList trades = new(texts);
        LotPool lots = new();
        log = new OrderLog(clock, texts);
        margin = new Margin(settings, instrument, clock, rate);
        account = new Account(settings, instrument, clock, rate, lots, trades, margin);
        book = new OrderBook(log, lots, quantities);
        risk = new RiskRules(instrument, clock, account);
        exits = new ExitPlanner(instrument, clock, account, book, log);
        gate = new EntryGate(instrument, clock, account, book, log, margin, risk);
        OrderExecution execution = new(settings, instrument, account, book, log, sizer, gate, risk, exits);
        fills = new FillEngine(settings, instrument, clock, account, book, execution, risk);
        desk = new OrderDesk(settings, instrument, clock, account, book, log, sizer, gate);
        OpenTrades = new OpenTradeList(account, clock, trades);
        ClosedRows = trades;
        View = new AccountView(settings, account, clock, rate, sizer, trades);
    }

    /// <summary>Whether the script runs again within a bar when orders have filled.</summary>
    public bool RunsWithinBars => settings.CalcOnOrderFills;

    /// <inheritdoc cref="FillEngine.RunAgain"/>
    public Action<double, double, double, double>? RunAgain
    {
        set => fills.RunAgain = value;
    }

    /// <summary>Told when orders have filled after the script ran.</summary>
    public Action? FilledAtClose { get; set; }

    public double PositionSize => account.Position;

    public double Equity => account.Equity;

    /// <summary>The numbers of the account, as scripts read them.</summary>
    public AccountView View { get; }

    /// <summary>How far the equity fell and rose inside the bars, up to now.</summary>
    public EquityRange EquityRange => View.Records.Range;

    public IReadOnlyList<OpenTrade> OpenTrades { get; }

    public IReadOnlyList<Trade> ClosedTrades => ClosedRows;

    /// <summary>The closed trades, for those who read numbers only: nothing is made for them.</summary>
    public ClosedTradeList ClosedRows { get; }

    public IReadOnlyList<OrderRecord> Orders => log;

    /// <summary>Fills the orders that the bar reaches.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ProcessBar(int index, DateTime time, double open, double high, double low, double close)
    {
        clock.Index = index;
        clock.Time = time;
        if (book.IsEmpty && !watchesBars && account.TryWatch(open, high, low, close))
        {
            clock.Close = close;
        }
        else
        {
            ProcessClosely(open, high, low, close);
        }
    }

    /// <summary>Fills the orders that the script's commands on this bar allow to fill at its close.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndBar()
    {
        if (fillsAtClose)
        {
            fillsAtClose = false;
            FillAtClose();
        }
    }

    public void Entry(
        string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
        OcaType ocaType = OcaType.None, string comment = "") =>
        Place(OrderKind.Entry, id, side, quantity, limit, stop, ocaName, ocaType, comment);

    public void Order(
        string id, Side side, double quantity = double.NaN, double limit = double.NaN, double stop = double.NaN, string ocaName = "",
        OcaType ocaType = OcaType.None, string comment = "") =>
        Place(OrderKind.Order, id, side, quantity, limit, stop, ocaName, ocaType, comment);

    /// <summary>Whether bars have begun and there is nothing that an exit could cover: then <see cref="Exit"/> does nothing.</summary>
    public bool HasNothingToLeave => account.Position == 0 && book.IsEmpty && clock.Index >= 0;

    public void Exit(in ExitRequest request)
    {
        OrderArguments.CheckId("Exit", request.Id);
        CheckStarted("Exit", request.Id);
        if (HasNothingToLeave)
        {
            // Prices are not looked at: a script that computes them from a position it does not have gets what Pine gives it, nothing.
            return;
        }

        request.Validate();
        if (!request.HasTrigger || risk.Stopped() is not null)
        {
            return;
        }

        exits.Place(request);
        fillsAtClose |= settings.ProcessOrdersOnClose;
    }

    public void Close(
        string id, string comment = "", double quantity = double.NaN, double quantityPercent = double.NaN, bool immediately = false)
    {
        OrderArguments.CheckId("Close", id);
        OrderArguments.CheckText("Close", id, "comment", comment);
        OrderArguments.CheckPercent("Close", id, quantityPercent);
        CheckStarted("Close", id);
        if (account.Position != 0 && risk.Stopped() is null && desk.Close(id, comment, quantity, quantityPercent, immediately))
        {
            fillsAtClose |= immediately || settings.ProcessOrdersOnClose;
        }
    }

    public void CloseAll(string comment = "", bool immediately = false)
    {
        OrderArguments.CheckText("CloseAll", "", "comment", comment);
        CheckStarted("CloseAll", "");
        if (account.Position != 0 && risk.Stopped() is null)
        {
            desk.CloseAll(comment, immediately);
            fillsAtClose |= immediately || settings.ProcessOrdersOnClose;
        }
    }

    public void Cancel(string id)
    {
        OrderArguments.CheckId("Cancel", id);
        book.Cancel(id);
    }

    public void CancelAll() => book.CancelAll("cancelled by CancelAll");

    /// <summary>The strategy's own rules, to set them.</summary>
    /// <param name="watchesBars">Whether the rule that is set looks at every bar.</param>
    public RiskRules Risk(bool watchesBars)
    {
        this.watchesBars |= watchesBars;
        return risk;
    }

    /// <summary>A bar that orders or rules wait for, or that lacks a price, or whose day may have a rate of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ProcessClosely(double open, double high, double low, double close)
    {
        pendingStop ??= risk.BeginBar();
        if (double.IsFinite(close))
        {
            clock.Close = close;
        }
        else
        {
            clock.BarWithoutClose = clock.Index;
        }

        // A bar without prices reaches nothing; the orders wait for the next.
        if (!double.IsFinite(open) || !double.IsFinite(high) || !double.IsFinite(low) || !double.IsFinite(close))
        {
            fills.End();
            return;
        }

        if (book.IsEmpty && !watchesBars && !account.MayBeCalled(high, low))
        {
            account.Mark(high);
            account.Mark(low);
            return;
        }

        int closed = ClosedRows.Count;
        fills.Begin(open, pendingStop);
        pendingStop = null;
        if (magnifier is null || !magnifier.TryRun(clock.Index, fills))
        {
            fills.Run(open, high, low, close);
        }

        clock.Close = close;
        LookAtClose(closed);
        fills.End();
        if (!book.IsEmpty && !margin.IsOff)
        {
            Recheck();
        }
    }

    /// <summary>Looks at the drawdown where trades have closed since there were so many.</summary>
    private void LookAtClose(int closed)
    {
        if (ClosedRows.Count != closed && risk.LookAtClose(clock.Close) is { } stop)
        {
            fills.Stop(stop, clock.Close);
        }
    }

    /// <summary>Takes back waiting orders that the equity does not cover; looks at them only where it may have come to that.</summary>
    private void Recheck()
    {
        double equity = account.Equity;
        if (!(equity >= checkedEquity) || settings.ConversionRate is not null)
        {
            gate.Recheck();
        }

        checkedEquity = equity;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FillAtClose()
    {
        if (clock.BarWithoutClose != clock.Index)
        {
            int closed = ClosedRows.Count;
            fills.ProcessClose(clock.Close);
            LookAtClose(closed);
            FilledAtClose?.Invoke();
        }
    }

    private void Place(
        OrderKind kind, string id, Side side, double quantity, double limit, double stop, string ocaName, OcaType ocaType, string comment)
    {
        string command = kind == OrderKind.Entry ? "Entry" : "Order";
        OrderArguments.Check(command, id, side, limit, stop, ocaName, ocaType, comment);
        CheckStarted(command, id);
        if (risk.Stopped() is { } stopped)
        {
            log.Refuse(kind, id, side, quantity, comment, stopped.Reason);
            return;
        }

        if (!double.IsNaN(limit) || !double.IsNaN(stop))
        {
            // Only orders at a price wait long enough to be looked at again.
            checkedEquity = Math.Max(checkedEquity, account.Equity);
        }

        if (desk.Place(kind, id, side, quantity, limit, stop, ocaName, ocaType, comment))
        {
            fillsAtClose |= settings.ProcessOrdersOnClose;
        }
    }

    private void CheckStarted(string command, string id)
    {
        if (clock.Index < 0)
        {
            FailBeforeStart(command, id);
        }
    }

    private static void FailBeforeStart(string command, string id) => throw new InvalidOperationException(
        $"Strategy.{command}(\"{id}\") was called before the first bar; orders are placed in Process.");
}
