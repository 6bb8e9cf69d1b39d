namespace Barline.Tests.Brokers.Reference;

/// <summary>A second broker, written from the rules alone: it walks the path of each bar from event to event over plain lists.</summary>
/// <remarks>
/// <para>Covered: A1 to A5, B1 to B10, C1 to C5, D1 to D5, E1 to E8, F0 to F6, G1, G2 and G5. Not covered: runs and bars within bars (A6, A7), margin (C6, H)
/// and the rules of risk (C7, I).</para>
/// <para>What the rules leave open is decided thus:</para>
/// <list type="bullet">
/// <item>Things that the price meets together: entries and plain orders before exits, buys before sells, older before younger; of one exit its stop
/// before its limit before its trailing stop. A call that replaces an order makes it the youngest.</item>
/// <item>A bar without one of its four prices reaches nothing, and nothing fills at its close. Before the first price a market order sized by money is refused.</item>
/// <item>A limit that wants to be passed fills at the price from which it worked on this bar, where that is better than the limit.</item>
/// <item>A market entry that finds no room is refused when placed, or at its fill where other market orders come first; what it would have replaced stays.</item>
/// <item>Only a market entry of the same side, given twice on a bar, loses the reversal.</item>
/// <item>An order sized by money whose quantity at its level is below a step is refused when placed.</item>
/// <item>Groups are made by name and type. A group takes fills off an order's own quantity, at the fill where that is sized by money. Legs of exits with one
/// id do not reduce each other. An exit that its group has used up is done, as one that was filled.</item>
/// <item>An exit covers what fills later as well, until it is taken back, or its entry neither is open nor waits at the end of a bar. One for every entry
/// that was called with a position ends with that position.</item>
/// <item>A call of an exit that is there moves its levels, also where nothing of its entry is there any more.</item>
/// <item>With FIFO the oldest trades are closed, and what can be named of the entry of an exit or close is counted apart from them.</item>
/// <item>A close is for the fills that were there when it was called.</item>
/// <item>Exits that a gap has passed along with a reversing stop sell after all entries and living exits that it has passed; as waiting orders they are in their groups.</item>
/// </list>
/// </remarks>
internal sealed class ReferenceBroker
{
    private readonly BrokerSettings settings;
    private readonly RefGrid grid;
    private readonly RefBook book;
    private readonly RefDesk desk;
    private readonly List<RefOrder> passedByGap = [];
    private int bar;
    private decimal price;
    private bool hasPrices;

    public ReferenceBroker(BrokerSettings settings, Instrument instrument)
    {
        this.settings = settings;
        grid = new(instrument);
        Account = new(settings, instrument);
        book = new(Account, grid);
        desk = new(settings, Account, book, grid);
    }

    public RefAccount Account { get; }

    public List<RefFill> Fills { get; } = [];

    public decimal Equity => Account.EquityAt(price);

    public void ProcessBar(int index, double open, double high, double low, double close)
    {
        desk.Bar = bar = index;
        book.RemoveOrphans();
        hasPrices = !double.IsNaN(open + high + low + close);
        if (!hasPrices)
        {
            return;
        }

        decimal o = grid.Nearest((decimal)open);
        decimal h = grid.Nearest((decimal)high);
        decimal l = grid.Nearest((decimal)low);
        decimal c = grid.Nearest((decimal)close);
        bool highFirst = (double)h - (double)o < (double)o - (double)l; // as doubles: near ties follow their noise, as TradingView's lists show
        Open(o);
        Walk(highFirst ? h : l, _ => true);
        Walk(highFirst ? l : h, _ => true);
        Walk(c, _ => true);
        desk.Close = c;
        book.RemoveOrphans();
    }

    /// <summary>A4, A5: what the script ordered may fill at the close.</summary>
    public void EndBar()
    {
        if (!hasPrices)
        {
            return;
        }

        bool all = settings.ProcessOrdersOnClose;
        FillMarket(order => order.PlacedBar == bar && (all || order.IsImmediate));
        if (all)
        {
            Walk(price, order => order.PlacedBar == bar || order.Lot?.Bar == bar);
        }

        book.RemoveOrphans();
    }

    public void Place(
        OrderKind kind, string id, Side side, double quantity, double limit, double stop, string ocaName, OcaType ocaType, string comment) =>
        desk.Place(kind, id, side, quantity, limit, stop, ocaName, ocaType, comment);

    public void Exit(in ExitRequest request) => desk.Exit(request);

    public void Close(string id, string comment, double quantity, double percent, bool immediately) =>
        desk.CloseEntry(id, comment, quantity, percent, immediately);

    public void CloseAll(string comment, bool immediately) => desk.CloseAll(comment, immediately);

    public void Cancel(string id) => book.Cancel(id);

    public void CancelAll() => book.CancelAll();

    /// <summary>B9: market orders, then entries that the open has passed, then exits that it has passed.</summary>
    private void Open(decimal open)
    {
        price = open;
        foreach (RefOrder order in book.Orders)
        {
            order.LiveFrom = open;
            RefBook.Touch(order, open);
        }

        FillMarket(_ => true);
        passedByGap.Clear();
        Walk(open, _ => true, isOpen: true);
        foreach (RefOrder orphan in passedByGap.OrderBy(orphan => orphan.Sequence).ToList())
        {
            if (desk.Left(orphan) > 0)
            {
                Execute(orphan, Meets(orphan, open)!.Value.Trigger, open, desk.Left(orphan));
            }
        }

        passedByGap.Clear();
    }

    private void FillMarket(Func<RefOrder, bool> mayFill)
    {
        foreach (RefOrder order in book.Orders.Where(order => order.IsMarket && mayFill(order)).OrderBy(order => order.Sequence).ToList())
        {
            if (book.Orders.Contains(order))
            {
                Fill(order, RefTrigger.Market, price, isOpen: false);
            }
        }
    }

    /// <summary>Goes to <paramref name="target"/>, from one order that the price meets to the next.</summary>
    private void Walk(decimal target, Func<RefOrder, bool> mayFill, bool isOpen = false)
    {
        while (true)
        {
            var met = book.Orders
                .Where(order => !order.IsMarket && order.Quantity != 0 && mayFill(order))
                .Select(order => (Order: order, Event: Meets(order, target)))
                .Where(candidate => candidate.Event is not null)
                .OrderBy(candidate => Math.Abs(candidate.Event!.Value.At - price))
                .ThenBy(candidate => candidate.Order.IsExit)
                .ThenByDescending(candidate => candidate.Order.Direction)
                .ThenBy(candidate => candidate.Order.Sequence)
                .FirstOrDefault();
            if (met.Order is null)
            {
                break;
            }

            MoveTo(met.Event!.Value.At);
            switch (met.Event.Value.Trigger)
            {
                case RefTrigger.Arm:
                    RefBook.Touch(met.Order, price);
                    break;
                case RefTrigger.Release:
                    met.Order.IsReleased = true;
                    met.Order.LiveFrom = price;
                    break;
                default:
                    Fill(met.Order, met.Event.Value.Trigger, met.Event.Value.Price, isOpen);
                    break;
            }
        }

        MoveTo(target);
    }

    private void MoveTo(decimal to)
    {
        price = to;
        foreach (RefOrder order in book.Orders.Where(order => order.IsArmed))
        {
            RefBook.Touch(order, to);
        }
    }

    /// <summary>The first thing that happens to an order between the price now and the target: where, what, and the price of a fill.</summary>
    private (decimal At, RefTrigger Trigger, decimal Price)? Meets(RefOrder order, decimal target)
    {
        List<(decimal At, RefTrigger Trigger, decimal Price)> events = [];
        int direction = order.Direction;
        bool isStopLimit = !order.IsExit && order is { Stop: not null, Limit: not null };
        if (order.Stop is { } stop && !order.IsReleased && Reach(stop, direction, target) is { } atStop)
        {
            events.Add((atStop, isStopLimit ? RefTrigger.Release : RefTrigger.Stop, atStop));
        }

        if (order.Limit is { } limit && (!isStopLimit || order.IsReleased))
        {
            decimal verified = limit - (direction * settings.LimitVerification * grid.Tick);
            if (Reach(verified, -direction, target) is { } atLimit)
            {
                decimal better = direction > 0 ? Math.Min(limit, order.LiveFrom) : Math.Max(limit, order.LiveFrom);
                events.Add((atLimit, RefTrigger.Limit, better));
            }
        }

        if (order.IsArmed)
        {
            if (Reach(order.Best + (direction * order.TrailOffset), direction, target) is { } atTrail)
            {
                events.Add((atTrail, RefTrigger.Trail, atTrail));
            }
        }
        else if (order.Activation is { } activation && Reach(activation, -direction, target) is { } atActivation)
        {
            events.Add((atActivation, RefTrigger.Arm, atActivation));
        }

        return events.Count == 0 ? null : events.MinBy(candidate => Math.Abs(candidate.At - price));
    }

    /// <summary>Where the path to the target first is at the level or beyond it; above it for 1, below it for -1.</summary>
    private decimal? Reach(decimal level, int beyond, decimal target)
    {
        if ((price - level) * beyond >= 0)
        {
            return price;
        }

        return (target - level) * beyond >= 0 ? level : null;
    }

    /// <summary>Fills an order, as far as its kind and the position allow.</summary>
    private void Fill(RefOrder order, RefTrigger trigger, decimal at, bool isOpen)
    {
        book.Orders.Remove(order);
        int side = Account.Direction * order.Direction; // 1 adds, -1 closes
        decimal quantity = (order.Quantity ?? desk.Affordable(order.Budget, Slipped(order, trigger, at))) - order.Reduced;
        if (order.IsExit)
        {
            book.NoteDone(order);
            quantity = Math.Min(quantity, order.Lot!.Claim);
        }
        else if (order.Kind is OrderKind.Close or OrderKind.CloseAll)
        {
            decimal named = order.Closes.Sum(lot => lot.Claim);
            quantity = Math.Min(quantity, order.Kind == OrderKind.Close ? named : Account.Direction == -order.Direction ? Account.Held : 0);
        }
        else if (order is { Kind: OrderKind.Entry, IsMarket: true })
        {
            if (side > 0 && desk.IsFull)
            {
                return;
            }

            quantity += side < 0 && !order.LostFlip ? Account.Held : 0;
        }
        else
        {
            quantity += order.Flip;
        }

        if (quantity > order.Flip || (quantity > 0 && order.IsExit) || (quantity > 0 && order.IsMarket))
        {
            if (isOpen && trigger == RefTrigger.Stop && order.Kind == OrderKind.Entry && side < 0 && quantity > Account.Held)
            {
                passedByGap.AddRange(book.Legs.Where(leg => Meets(leg, price) is { Trigger: not RefTrigger.Arm }));
            }

            Execute(order, trigger, at, quantity);
        }
    }

    private decimal Slipped(RefOrder order, RefTrigger trigger, decimal at) =>
        grid.Nearest(trigger == RefTrigger.Limit ? at : at + (order.Direction * settings.Slippage * grid.Tick));

    private void Execute(RefOrder order, RefTrigger trigger, decimal at, decimal quantity)
    {
        decimal paid = Slipped(order, trigger, at);
        decimal closing = Account.Direction == -order.Direction ? Math.Min(quantity, Account.Held) : 0;
        decimal opening = quantity - closing;
        string signal = Signal(order, trigger);
        if (closing > 0)
        {
            List<RefLot> named = Named(order);
            bool oldestFirst = settings.CloseEntriesRule == CloseEntriesRule.Fifo;
            Account.Close(oldestFirst ? Account.Lots : named, named, closing, paid, signal, bar, quantity);
        }

        RefLot? lot = opening > 0
            ? Account.Open(order.Id, signal, order.Direction, bar, paid, opening, quantity)
            : null;
        Fills.Add(new(bar, order.Id, order.Direction > 0 ? Side.Long : Side.Short, paid, quantity, order.Comment));
        Group(order, quantity);
        book.Clean(wasFlat: closing > 0 && Account.Position == (opening > 0 ? order.Direction * opening : 0));
        if (lot is not null)
        {
            book.Attach(lot, price);
        }
    }

    /// <summary>E7: the entries that an order names. With FIFO the oldest trades are closed, whatever it names.</summary>
    private List<RefLot> Named(RefOrder order) =>
        order.IsExit && Account.Named.Contains(order.Lot!) ? [order.Lot!]
        : order.Kind == OrderKind.Close ? order.Closes
        : [.. Account.Named];

    /// <summary>E4: cancel ends the others of the group, reduce takes the filled quantity off them.</summary>
    private void Group(RefOrder filled, decimal quantity)
    {
        if (filled.OcaName.Length == 0 || filled.OcaType == OcaType.None)
        {
            return;
        }

        foreach (RefOrder other in book.Orders.Concat(passedByGap).Where(other => other.OcaName == filled.OcaName && other.OcaType == filled.OcaType).ToList())
        {
            if (filled.IsExit && other.IsExit && other.Id == filled.Id)
            {
                continue;
            }

            other.Reduced += quantity;
            if (filled.OcaType == OcaType.Cancel || desk.Left(other) <= 0)
            {
                book.Orders.Remove(other);
                if (other.IsExit)
                {
                    book.NoteDone(other);
                }
            }
        }
    }

    private static string Signal(RefOrder order, RefTrigger trigger)
    {
        string special = order.Exit is null ? "" : trigger switch
        {
            RefTrigger.Limit => order.Exit.Request.CommentProfit,
            RefTrigger.Stop => order.Exit.Request.CommentLoss,
            RefTrigger.Trail => order.Exit.Request.CommentTrailing,
            _ => "",
        };
        return special.Length > 0 ? special : order.Comment.Length > 0 ? order.Comment : order.Id;
    }
}
