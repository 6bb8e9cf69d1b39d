namespace Barline;

/// <summary>Takes entries, plain orders and closes from the script and puts them on the book.</summary>
internal sealed class OrderDesk
{
    private const int MaxCloseNames = 256;

    private readonly BrokerSettings settings;
    private readonly BarClock clock;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly Sizer sizer;
    private readonly EntryGate gate;
    private readonly PriceGrid prices;
    private readonly QuantityGrid quantities;

    // The names of closing orders by entry, so that a script that closes the same entry again and again makes no texts.
    private readonly Dictionary<string, string> closeNames = [];

    public OrderDesk(
        BrokerSettings settings, Instrument instrument, BarClock clock, Account account, OrderBook book, OrderLog log, Sizer sizer, EntryGate gate)
    {
        this.settings = settings;
        this.clock = clock;
        this.account = account;
        this.book = book;
        this.log = log;
        this.sizer = sizer;
        this.gate = gate;
        prices = new PriceGrid(instrument.TickSize);
        quantities = new QuantityGrid(instrument.QuantityStep);
    }

    /// <summary>Places an entry or a plain order, or replaces the waiting one of the same id.</summary>
    /// <returns>Whether it is on the book.</returns>
    public bool Place(
        OrderKind kind, string id, Side side, double quantity, double limit, double stop, string ocaName, OcaType ocaType, string comment)
    {
        bool market = double.IsNaN(limit) && double.IsNaN(stop);
        double projected = kind == OrderKind.Entry ? AfterCloses() : 0;
        if (kind == OrderKind.Entry && IsRefused(side, market, projected))
        {
            return false;
        }

        bool buys = side == Side.Long;
        limit = double.IsNaN(limit) ? limit : prices.Level(limit, buys, isStop: false);
        stop = double.IsNaN(stop) ? stop : prices.Level(stop, buys, isStop: true);
        double budget = double.NaN;
        double own = double.IsNaN(quantity) ? DefaultQuantity(buys, market, limit, stop, out budget) : quantities.FloorGiven(quantity);
        if (!(own > 0) || double.IsInfinity(own))
        {
            Reject(kind, id, side, double.IsNaN(quantity) ? own : quantity, comment);
            return false;
        }

        double asked = own;
        if (gate.Obstacle(kind, side, market, projected, market ? clock.Close : double.IsNaN(limit) ? stop : limit, ref own) is { } reason)
        {
            log.Refuse(kind, id, side, asked, comment, reason);
            return false;
        }

        WorkingOrder? order = book.Find(id);
        bool repeated = order is { Kind: OrderKind.Entry, IsMarket: true } && order.PlacedBar == clock.Index && order.Side == side;
        if (order is not null && order.Kind != kind)
        {
            book.Drop(order, "replaced by an order of another kind with its id");
            order = null;
        }

        bool isNew = order is null;
        if (isNew && book.IsFull)
        {
            log.Refuse(kind, id, side, asked, comment, OrderBook.FullReason);
            return false;
        }

        order ??= book.New(kind, id, side, own, comment, clock.Index);
        order.Side = side;
        order.Quantity = own;
        order.Flip = kind == OrderKind.Entry && !market ? Held(Opposite(side), projected) : 0;
        order.Budget = budget;
        order.Limit = limit;
        order.Stop = stop;
        order.OcaName = ocaName;
        order.OcaType = ocaType;
        order.Comment = comment;
        order.PlacedBar = clock.Index;
        order.StopReached = false;
        order.LiveFrom = double.NaN;
        order.Reduced = 0;

        // On TradingView the second call of a bar counts on the reversal that the first one would have made, and then replaces it.
        order.NeverReverses = repeated && market;
        log.Set(order.Record, side, asked, limit, stop, comment, isNew);
        if (own < asked)
        {
            log.Trim(order.Record, own, RiskRules.PositionReason);
        }

        book.PutLast(order, isNew);
        return true;
    }

    /// <summary>Places a market order for what is open of an entry.</summary>
    /// <returns>Whether there is anything to close.</returns>
    public bool Close(string id, string comment, double quantity, double quantityPercent, bool immediately)
    {
        double open = account.Claims.Of(id);
        if (open == 0)
        {
            return false;
        }

        double wanted = !double.IsNaN(quantity) ? quantities.FloorGiven(quantity)
            : !double.IsNaN(quantityPercent) ? quantities.Floor(open * quantityPercent / 100)
            : open;
        Side side = account.Position > 0 ? Side.Short : Side.Long;
        string name = CloseName(id);
        if (!(wanted > 0) || double.IsInfinity(wanted))
        {
            Reject(OrderKind.Close, name, side, double.IsNaN(quantity) ? wanted : quantity, comment);
            return false;
        }

        Add(OrderKind.Close, name, id, side, Math.Min(wanted, open), comment, immediately);
        return true;
    }

    /// <summary>Places a market order for the whole position.</summary>
    public void CloseAll(string comment, bool immediately)
    {
        Side side = account.Position > 0 ? Side.Short : Side.Long;
        Add(OrderKind.CloseAll, "Close position order", null, side, Math.Abs(account.Position), comment, immediately);
    }

    private string CloseName(string id)
    {
        if (closeNames.TryGetValue(id, out string? known))
        {
            return known;
        }

        // A script that makes up ids without end must not fill the memory.
        if (closeNames.Count == MaxCloseNames)
        {
            closeNames.Clear();
        }

        return closeNames[id] = $"Close entry(s) order {id}";
    }

    private void Add(OrderKind kind, string name, string? entry, Side side, double quantity, string comment, bool immediately)
    {
        if (book.IsFull)
        {
            log.Refuse(kind, name, side, quantity, comment, OrderBook.FullReason);
            return;
        }

        WorkingOrder order = book.New(kind, name, side, quantity, comment, clock.Index);
        order.ClosedEntry = entry;
        order.ClosedThrough = account.Entered;
        order.Immediate = immediately;
        book.PutLast(order, isNew: true);
    }

    /// <summary>The position as it will be once the market closes placed before now are filled.</summary>
    private double AfterCloses()
    {
        double position = account.Position;
        if (position == 0)
        {
            return 0;
        }

        double left = Math.Abs(position);
        foreach (WorkingOrder order in book.Orders)
        {
            if (order.Closes)
            {
                left = Math.Max(0, quantities.Snap(left - order.Quantity));
            }
        }

        return position > 0 ? left : -left;
    }

    /// <summary>
    /// Whether pyramiding leaves no room. It is tested when an entry is placed, not when it fills; a market entry behind other market
    /// orders is tested at its fill, since they fill before it.
    /// </summary>
    private bool IsRefused(Side side, bool market, double projected) =>
        account.Position != 0
        && Held(side, market ? account.Position : projected) > 0
        && account.Open.Count >= Math.Max(1, settings.Pyramiding)
        && !(market && book.HasMarketOrder());

    private double DefaultQuantity(bool buys, bool market, double limit, double stop, out double budget)
    {
        budget = double.NaN;
        if (sizer.IsFixed)
        {
            return sizer.FixedQuantity;
        }

        double money = sizer.Budget(account.Equity);
        if (market)
        {
            double slippage = buys ? settings.Slippage : -settings.Slippage;
            return sizer.Quantity(money, clock.Close + prices.Distance(slippage));
        }

        budget = money;
        return sizer.Quantity(money, double.IsNaN(limit) ? stop : limit);
    }

    private void Reject(OrderKind kind, string id, Side side, double quantity, string comment) =>
        log.Refuse(kind, id, side, quantity, comment, quantities.Refusal(quantity));

    private static double Held(Side side, double position) => side == Side.Long ? Math.Max(position, 0) : Math.Max(-position, 0);

    private static Side Opposite(Side side) => side == Side.Long ? Side.Short : Side.Long;
}
