namespace Barline;

/// <summary>Turns calls of <c>Exit</c> into legs that work for open entries.</summary>
internal sealed class ExitPlanner
{
    private readonly BarClock clock;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly PriceGrid prices;
    private readonly QuantityGrid quantities;

    public ExitPlanner(Instrument instrument, BarClock clock, Account account, OrderBook book, OrderLog log)
    {
        this.clock = clock;
        this.account = account;
        this.book = book;
        this.log = log;
        prices = new PriceGrid(instrument.TickSize);
        quantities = new QuantityGrid(instrument.QuantityStep);
    }

    /// <summary>Places an exit, or changes the one with the same id and entry.</summary>
    public void Place(in ExitRequest request)
    {
        ExitOrder? exit = book.Exits.Find(request.Id, request.From);
        if (exit is null && !HasTarget(request.From))
        {
            return;
        }

        if (!double.IsNaN(request.Quantity) && (!(request.Quantity > 0) || double.IsInfinity(request.Quantity)))
        {
            Refuse(request, quantities.Refusal(request.Quantity));
            return;
        }

        if (exit is null && book.IsFull)
        {
            Refuse(request, OrderBook.FullReason);
            return;
        }

        exit ??= book.Exits.Add(request);
        if (exit.IsOver)
        {
            book.Exits.PutLast(exit);
        }

        exit.Set(request, account.Position == 0 ? null : account.Position > 0 ? Side.Long : Side.Short);
        double close = prices.Nearest(clock.Close);
        foreach (Lot lot in account.Claims.Lots)
        {
            if (!exit.Covers(lot.EntryId, lot.Side))
            {
                continue;
            }

            ExitLeg? leg = exit.Find(lot);
            if (leg is null)
            {
                leg = AddLeg(exit, lot);
            }
            else if (!leg.Done)
            {
                Change(leg);
            }

            if (leg is not null)
            {
                leg.LiveFrom = double.NaN;
            }

            // The close of the bar that places or moves a trail counts as the first point of its path.
            leg?.Advance(close, prices);
        }
    }

    /// <summary>Brings the exits that wait for an entry to life with its fill.</summary>
    public void Attach(Lot lot, double at)
    {
        foreach (ExitOrder exit in book.Exits.All)
        {
            if (exit.Covers(lot.EntryId, lot.Side))
            {
                if (AddLeg(exit, lot) is { } leg)
                {
                    leg.LiveFrom = at;
                    leg.Advance(at, prices);
                }
            }
        }
    }

    private void Refuse(in ExitRequest request, string reason)
    {
        Side leaves = account.Position > 0 ? Side.Short : Side.Long;
        log.Refuse(OrderKind.Exit, request.Id, leaves, request.Quantity, request.Comment, reason);
    }

    private bool HasTarget(string from)
    {
        foreach (Lot lot in account.Claims.Lots)
        {
            if (from.Length == 0 || lot.EntryId == from)
            {
                return true;
            }
        }

        return book.Awaits(from);
    }

    private ExitLeg? AddLeg(ExitOrder exit, Lot lot)
    {
        double quantity = Reserve(exit, lot);
        if (!(quantity > 0))
        {
            return null;
        }

        ref readonly ExitRequest request = ref exit.Request;
        ExitLeg leg = book.Exits.AddLeg(exit, lot);
        leg.SetLevels(request, prices);
        leg.Quantity = quantity;
        leg.Comment = request.Comment;
        leg.Sequence = book.NextSequence();
        leg.Record = log.Open(OrderKind.Exit, request.Id, lot.EntryId, Leaving(leg), quantity, request.Comment, leg.Limit, leg.Stop);
        return leg;
    }

    private void Change(ExitLeg leg)
    {
        ref readonly ExitRequest request = ref leg.Exit.Request;
        double quantity = Reserve(leg.Exit, leg.Lot);
        bool changed = leg.SetLevels(request, prices);
        if (changed || quantity != leg.Quantity || leg.Comment != request.Comment)
        {
            leg.Quantity = quantity;
            leg.Comment = request.Comment;
            log.Set(leg.Record, Leaving(leg), quantity, leg.Limit, leg.Stop, request.Comment, isNew: false);
        }
    }

    private double Reserve(ExitOrder exit, Lot lot)
    {
        double rest = book.Exits.Unreserved(lot, exit);
        ref readonly ExitRequest request = ref exit.Request;
        double wanted = !double.IsNaN(request.Quantity) ? quantities.FloorGiven(request.Quantity)
            : !double.IsNaN(request.QuantityPercent) ? quantities.Floor(lot.Quantity * request.QuantityPercent / 100)
            : rest;
        return Math.Min(wanted, rest);
    }

    private static Side Leaving(ExitLeg leg) => leg.Buys ? Side.Long : Side.Short;
}
