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
        ExitOrder? exit = book.FindExit(request.Id, request.From);
        if (exit is null && !HasTarget(request.From))
        {
            return;
        }

        if (!double.IsNaN(request.Quantity) && (!(request.Quantity > 0) || double.IsInfinity(request.Quantity)))
        {
            Side leaves = account.Position > 0 ? Side.Short : Side.Long;
            log.Refuse(OrderKind.Exit, request.Id, leaves, request.Quantity, request.Comment, quantities.Refusal(request.Quantity));
            return;
        }

        if (exit is null)
        {
            exit = new ExitOrder(request);
            book.Exits.Add(exit);
        }

        exit.Request = request;
        exit.Bound = account.Position == 0 ? null : account.Position > 0 ? Side.Long : Side.Short;
        double close = prices.Nearest(clock.Close);
        foreach (Lot lot in account.Claims)
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

            // The close of the bar that places or moves a trail counts as the first point of its path.
            leg?.Advance(close, prices);
        }
    }

    /// <summary>Brings the exits that wait for an entry to life with its fill.</summary>
    public void Attach(Lot lot, double at)
    {
        foreach (ExitOrder exit in book.Exits)
        {
            if (exit.Covers(lot.EntryId, lot.Side))
            {
                AddLeg(exit, lot)?.Advance(at, prices);
            }
        }
    }

    private bool HasTarget(string from)
    {
        foreach (Lot lot in account.Claims)
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

        Side side = lot.Side == Side.Long ? Side.Short : Side.Long;
        ExitLeg leg = new()
        {
            Exit = exit,
            Lot = lot,
            Quantity = quantity,
            Sequence = book.NextSequence(),
            Record = log.Open(OrderKind.Exit, exit.Request.Id, lot.EntryId, side, quantity, exit.Request.Comment),
        };
        leg.SetLevels(exit.Request, prices);
        Note(leg);
        exit.Legs.Add(leg);
        return leg;
    }

    private void Change(ExitLeg leg)
    {
        double quantity = Reserve(leg.Exit, leg.Lot);
        bool changed = leg.SetLevels(leg.Exit.Request, prices);
        changed |= quantity != leg.Quantity || leg.Record.Comment != leg.Exit.Request.Comment;
        leg.Quantity = quantity;
        if (changed)
        {
            leg.Record.Changes++;
            leg.Record.Comment = leg.Exit.Request.Comment;
            Note(leg);
        }
    }

    private double Reserve(ExitOrder exit, Lot lot)
    {
        double rest = book.Unreserved(lot, exit);
        ExitRequest request = exit.Request;
        double wanted = !double.IsNaN(request.Quantity) ? quantities.FloorGiven(request.Quantity)
            : !double.IsNaN(request.QuantityPercent) ? quantities.Floor(lot.Quantity * request.QuantityPercent / 100)
            : rest;
        return Math.Min(wanted, rest);
    }

    private static void Note(ExitLeg leg)
    {
        leg.Record.Quantity = leg.Quantity;
        leg.Record.Limit = leg.Limit;
        leg.Record.Stop = leg.Stop;
    }
}
