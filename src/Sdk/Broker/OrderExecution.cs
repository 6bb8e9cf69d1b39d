namespace Barline;

/// <summary>Trades what an order asks for at a price that the path has found.</summary>
internal sealed class OrderExecution
{
    private const string MarginSignal = "Margin call";

    private readonly BrokerSettings settings;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly Sizer sizer;
    private readonly EntryGate gate;
    private readonly RiskRules risk;
    private readonly ExitPlanner exits;
    private readonly PriceGrid prices;
    private readonly QuantityGrid quantities;

    public OrderExecution(
        BrokerSettings settings, Instrument instrument, Account account, OrderBook book, OrderLog log, Sizer sizer,
        EntryGate gate, RiskRules risk, ExitPlanner exits)
    {
        this.settings = settings;
        this.account = account;
        this.book = book;
        this.log = log;
        this.sizer = sizer;
        this.gate = gate;
        this.risk = risk;
        this.exits = exits;
        prices = new PriceGrid(instrument.TickSize);
        quantities = new QuantityGrid(instrument.QuantityStep);
    }

    /// <summary>How many orders have filled.</summary>
    public int Fills { get; private set; }

    /// <summary>Liquidates what the equity does not cover at a price.</summary>
    public void CallMargin(double at)
    {
        double quantity = account.ToLiquidate(at);
        if (quantity > 0)
        {
            Force(OrderKind.MarginCall, MarginSignal, quantity, at);
            CountFill(at, at);
        }
    }

    /// <summary>Takes all orders back and closes the position, because a rule of the strategy says so.</summary>
    public void Stop(RiskStop stop, double at)
    {
        book.CancelAll(stop.Reason);
        if (account.Position != 0)
        {
            Force(OrderKind.Risk, stop.Signal, Math.Abs(account.Position), at);
        }
    }

    /// <summary>Fills an exit whose position a reversing order has just taken: it trades its quantity all the same.</summary>
    public void FillStranded(ExitLeg leg, double at, ExitTrigger trigger)
    {
        Side side = Opposite(leg.Lot.Side);
        double price = trigger == ExitTrigger.Profit ? at : Slipped(at, side);
        leg.Done = true;
        book.ApplyOca(leg.Exit.Request.OcaName, OcaType.Reduce, leg.Exit.Request.Id, leg.Quantity);
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
        book.ApplyOca(leg.Exit.Request.OcaName, OcaType.Reduce, id, quantity);
        Trade(side, quantity, price, at, id, leg.Exit.Request.Signal(trigger), new CloseTarget(leg.Lot, null));
        log.Fill(leg.Record, quantity, price);
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

        double own = double.IsNaN(order.Budget) ? order.Quantity : quantities.Snap(sizer.Quantity(order.Budget, price) - order.Reduced);
        double flip = order.Flip;
        if (order.Kind == OrderKind.Entry)
        {
            double opposite = account.Held(Opposite(order.Side));
            if (order.IsMarket)
            {
                if (opposite == 0 && IsFull(order.Side))
                {
                    log.Reject(order.Record, $"pyramiding: {Math.Max(1, settings.Pyramiding)} open on this side already");
                    return;
                }

                flip = order.NeverReverses ? 0 : opposite;
            }

            if (!gate.LetsFill(order, opposite, ref own, ref flip))
            {
                return;
            }
        }

        double quantity = quantities.Snap(own + flip);
        if (!(quantity > 0) || !double.IsFinite(quantity))
        {
            log.Reject(order.Record, FormattableString.Invariant($"its quantity at the fill is {own}"));
            return;
        }

        if (gate.IsShortOfMargin(order, quantity, price))
        {
            log.Reject(order.Record, Margin.Reason);
            return;
        }

        // The group comes before the trade: an exit that this very fill brings to life is not reduced by it.
        book.ApplyOca(order.OcaName, order.OcaType, order.Id, quantity);
        Trade(order.Side, quantity, price, at, order.Id, order.Signal, CloseTarget.All);
        log.Fill(order.Record, quantity, price);
        CountFill(price, at);
    }

    private void FillClose(WorkingOrder order, double price, double at)
    {
        Side held = Opposite(order.Side);
        double open = account.Held(held);
        CloseTarget target = new(null, order.ClosedEntry, order.ClosedThrough);
        double quantity = Math.Min(order.Quantity, order.ClosedEntry is { } entry ? Math.Min(account.Claims.Of(entry, order.ClosedThrough), open) : open);
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
            gate.NoteClose();
            if (account.Position == 0 && book.HasExits)
            {
                book.Exits.EndBound();
            }
        }

        double opening = quantities.Snap(quantity - closing);
        if (opening > 0)
        {
            Lot lot = account.Enter(side, opening, quantity, price, label);
            gate.NoteEntry();
            if (book.HasExits)
            {
                exits.Attach(lot, at);
            }
        }
    }

    private void CountFill(double price, double at)
    {
        Fills++;
        if (risk.CountFill() is not { } stop)
        {
            return;
        }

        // The position goes at the very price of the order that was the last one allowed.
        book.CancelAll(stop.Reason);
        double position = account.Position;
        if (position != 0)
        {
            ForceAt(OrderKind.Risk, stop.Signal, Math.Abs(position), price, at);
        }
    }

    private void Force(OrderKind kind, string signal, double quantity, double at) =>
        ForceAt(kind, signal, quantity, Slipped(at, account.Position > 0 ? Side.Short : Side.Long), at);

    private void ForceAt(OrderKind kind, string signal, double quantity, double price, double at)
    {
        Side side = account.Position > 0 ? Side.Short : Side.Long;
        int record = log.Open(kind, signal, "", side, quantity, "");
        Trade(side, quantity, price, at, signal, signal, CloseTarget.All);
        log.Fill(record, quantity, price);
    }

    private bool IsFull(Side side) => account.Held(side) > 0 && account.Open.Count >= Math.Max(1, settings.Pyramiding);

    private double Slipped(double price, Side side) =>
        settings.Slippage == 0 ? price : prices.Move(price, side == Side.Long ? settings.Slippage : -settings.Slippage);

    private static Side Opposite(Side side) => side == Side.Long ? Side.Short : Side.Long;
}
