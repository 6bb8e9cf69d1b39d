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
    private readonly FillEngine fills;
    private readonly IntradayOrderCap cap;
    private bool fillsAtClose;

    /// <exception cref="ArgumentException">A setting is outside its range; the message names all of them.</exception>
    public Broker(BrokerSettings settings, Instrument instrument)
    {
        settings.Validate();
        this.settings = settings;
        CurrencyRate rate = new(settings.ConversionRate);
        QuantityGrid quantities = new(instrument.QuantityStep);
        Sizer sizer = new(settings, instrument, clock, rate);
        InternedTexts texts = new();
        ClosedTradeList trades = new(texts);
        LotPool lots = new();
        log = new OrderLog(clock, texts);
        account = new Account(settings, instrument, clock, rate, lots, trades);
        book = new OrderBook(log, lots, quantities);
        cap = new IntradayOrderCap(instrument);
        exits = new ExitPlanner(instrument, clock, account, book, log);
        OrderExecution execution = new(settings, instrument, clock, account, book, log, sizer, cap, exits);
        fills = new FillEngine(settings, instrument, account, book, execution);
        desk = new OrderDesk(settings, instrument, clock, account, book, log, sizer);
        OpenTrades = new OpenTradeList(account);
        ClosedRows = trades;
    }

    public double InitialCapital => account.InitialCapital;

    public double PositionSize => account.Position;

    public double PositionAveragePrice => account.AveragePrice;

    public string PositionEntryName => account.PositionEntryName;

    public double Equity => account.Equity;

    public double NetProfit => account.NetProfit;

    public double OpenProfit => account.OpenProfit;

    public double GrossProfit => account.Wins.GrossProfit;

    public double GrossLoss => account.Wins.GrossLoss + account.OpenFees;

    public int WinningTrades => account.Wins.Wins;

    public int LosingTrades => account.Wins.Losses;

    public int EvenTrades => account.Wins.Evens;

    public double MaxContractsHeldLong => account.MaxHeldLong;

    public double MaxContractsHeldShort => account.MaxHeldShort;

    /// <summary>How far the equity fell and rose inside the bars, up to now.</summary>
    public EquityRange EquityRange => account.Range;

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
        if (book.IsEmpty && account.TryWatch(open, high, low, close))
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
        if (!request.HasTrigger || cap.Blocks(clock.Time))
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
        if (account.Position != 0 && !cap.Blocks(clock.Time) && desk.Close(id, comment, quantity, quantityPercent, immediately))
        {
            fillsAtClose |= immediately || settings.ProcessOrdersOnClose;
        }
    }

    public void CloseAll(string comment = "", bool immediately = false)
    {
        OrderArguments.CheckText("CloseAll", "", "comment", comment);
        CheckStarted("CloseAll", "");
        if (account.Position != 0 && !cap.Blocks(clock.Time))
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

    /// <summary>Allows a number of filled orders a trading day; with the last of them the position is closed and the day is over.</summary>
    public void LimitIntradayFilledOrders(int count)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), $"Strategy.Risk.MaxIntradayFilledOrders: count is {count}; allowed: 1 or above.");
        }

        cap.Allowed = count;
    }

    /// <summary>A bar that orders wait for, or that lacks a price, or whose day may have a rate of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ProcessClosely(double open, double high, double low, double close)
    {
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
            return;
        }

        if (book.IsEmpty)
        {
            account.Mark(high);
            account.Mark(low);
        }
        else
        {
            fills.ProcessBar(open, high, low, close);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FillAtClose()
    {
        if (clock.BarWithoutClose != clock.Index)
        {
            fills.ProcessClose(clock.Close);
        }
    }

    private void Place(
        OrderKind kind, string id, Side side, double quantity, double limit, double stop, string ocaName, OcaType ocaType, string comment)
    {
        string command = kind == OrderKind.Entry ? "Entry" : "Order";
        OrderArguments.Check(command, id, side, limit, stop, ocaName, ocaType, comment);
        CheckStarted(command, id);
        if (cap.Blocks(clock.Time))
        {
            log.Refuse(kind, id, side, quantity, comment, "the day's number of filled orders is reached");
            return;
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
