namespace Barline;

/// <summary>Trades what an order asks for at a price that the path has found.</summary>
internal sealed class OrderExecution
{
    private const string CapSignal = "Close Position (Max number of filled orders in one day)";

    private readonly BrokerSettings settings;
    private readonly BarClock clock;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly Sizer sizer;
    private readonly IntradayOrderCap cap;
    private readonly ExitPlanner exits;
    private readonly PriceGrid prices;
    private readonly QuantityGrid quantities;

    public OrderExecution(
        BrokerSettings settings, Instrument instrument, BarClock clock, Account account, OrderBook book, OrderLog log, Sizer sizer,
        IntradayOrderCap cap, ExitPlanner exits)
    {
        this.settings = settings;
        this.clock = clock;
        this.account = account;
        this.book = book;
        this.log = log;
        this.sizer = sizer;
        this.cap = cap;
        this.exits = exits;
        prices = new PriceGrid(instrument.TickSize);
        quantities = new QuantityGrid(instrument.QuantityStep);
    }

    /// <summary>Fills an exit whose position a reversing order has just taken: it trades its quantity all the same.</summary>
    public void FillStranded(ExitLeg leg, double at)
    {
        Side side = Opposite(leg.Lot.Side);
        ExitTrigger trigger = (leg.Buys ? at <= leg.Limit : at >= leg.Limit) ? ExitTrigger.Profit : ExitTrigger.Loss;
        double price = trigger == ExitTrigger.Profit ? at : Slipped(at, side);
        leg.Done = true;
        Trade(side, leg.Quantity, price, at, leg.Exit.Request.Id, leg.Exit.Request.Signal(trigger), CloseTarget.All);
        log.Fill(leg.Record, leg.Quantity, price);
        CountFill(price, at);
    }

    /// <summary>Fills an exit for what is left of its entry.</summary>
    public void FillLeg(ExitLeg leg, double level, double at, ExitTrigger trigger)
    {
        leg.Done = true;
        double quantity = Math.Min(Math.Min(leg.Quantity, leg.Lot.Claim), account.Held(leg.Lot.Side));
        if (!(quantity > 0))
        {
            log.Cancel(leg.Record, "its entry is closed");
            return;
        }

        Side side = Opposite(leg.Lot.Side);
        double price = trigger == ExitTrigger.Profit ? level : Slipped(level, side);
        string id = leg.Exit.Request.Id;
        Trade(side, quantity, price, at, id, leg.Exit.Request.Signal(trigger), new CloseTarget(leg.Lot, null));
        log.Fill(leg.Record, quantity, price);
        book.ApplyOca(leg.Exit.Request.OcaName, OcaType.Reduce, id, quantity);
        CountFill(price, at);
    }

    /// <summary>Fills an order at a level, or refuses it, and takes it off the book.</summary>
    public void Fill(WorkingOrder order, double level, double at, bool slips)
    {
        book.Take(order);
        double price = slips ? Slipped(level, order.Side) : level;
        if (order.Closes)
        {
            FillClose(order, price, at);
            return;
        }

        double own = double.IsNaN(order.Budget) ? order.Quantity : sizer.Quantity(order.Budget, price);
        double opposite = account.Held(Opposite(order.Side));
        double flip = order.Flip;
        if (order.Kind == OrderKind.Entry && order.IsMarket)
        {
            if (opposite == 0 && IsFull(order.Side))
            {
                log.Reject(order.Record, $"pyramiding: {Math.Max(1, settings.Pyramiding)} open on this side already");
                return;
            }

            flip = order.NeverReverses ? 0 : opposite;
        }

        double quantity = quantities.Snap(own + flip);
        if (!(own > 0) || !double.IsFinite(quantity))
        {
            log.Reject(order.Record, FormattableString.Invariant($"its quantity at the fill is {own}"));
            return;
        }

        Trade(order.Side, quantity, price, at, order.Id, order.Signal, CloseTarget.All);
        log.Fill(order.Record, quantity, price);
        book.ApplyOca(order.OcaName, order.OcaType, order.Id, quantity);
        CountFill(price, at);
    }

    private void FillClose(WorkingOrder order, double price, double at)
    {
        Side held = Opposite(order.Side);
        double open = account.Held(held);
        CloseTarget target = new(null, order.ClosedEntry);
        double quantity = Math.Min(order.Quantity, order.ClosedEntry is { } entry ? Math.Min(account.Claims.Of(entry), open) : open);
        if (quantity <= 0)
        {
            log.Cancel(order.Record, "what it was to close is closed");
            return;
        }

        Trade(order.Side, quantity, price, at, order.Id, order.Signal, target);
        log.Fill(order.Record, quantity, price);
        CountFill(price, at);
    }

    /// <summary>Trades one order's quantity: closes what it meets on the other side, and opens a position with the rest.</summary>
    private void Trade(Side side, double quantity, double price, double at, string id, string signal, in CloseTarget target)
    {
        int text = log.NumberOf(id);
        Label label = new(id, text, ReferenceEquals(id, signal) ? text : log.NumberOf(signal));
        double closing = Math.Min(quantity, account.Held(Opposite(side)));
        if (closing > 0)
        {
            account.Leave(closing, quantity, price, target, label);
        }

        double opening = quantities.Snap(quantity - closing);
        if (opening > 0)
        {
            Lot lot = account.Enter(side, opening, quantity, price, label);
            if (book.HasExits)
            {
                exits.Attach(lot, at);
            }
        }
    }

    private void CountFill(double price, double at)
    {
        if (!cap.Count(clock.Time))
        {
            return;
        }

        book.CancelAll("the day's number of filled orders is reached");
        double position = account.Position;
        if (position == 0)
        {
            return;
        }

        Side side = position > 0 ? Side.Short : Side.Long;
        double quantity = Math.Abs(position);
        int record = log.Open(OrderKind.Risk, CapSignal, "", side, quantity, "");
        Trade(side, quantity, price, at, CapSignal, CapSignal, CloseTarget.All);
        log.Fill(record, quantity, price);
    }

    private bool IsFull(Side side) => account.Held(side) > 0 && account.Open.Count >= Math.Max(1, settings.Pyramiding);

    private double Slipped(double price, Side side) =>
        settings.Slippage == 0 ? price : prices.Move(price, side == Side.Long ? settings.Slippage : -settings.Slippage);

    private static Side Opposite(Side side) => side == Side.Long ? Side.Short : Side.Long;
}
