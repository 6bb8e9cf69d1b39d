namespace Barline;

/// <summary>The exits that wait for a price, or for their entries.</summary>
internal sealed class ExitBook
{
    private readonly List<ExitOrder> exits = [];
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly LotPool lots;
    private readonly QuantityGrid quantities;
    private readonly Stack<ExitOrder> spareExits = new();
    private readonly Stack<ExitLeg> spareLegs = new();

    // Few exits are found soonest by looking at each; from this number on they have an index.
    private const int IndexedFrom = 64;

    private Dictionary<(string Id, string From), ExitOrder>? byName;

    // Legs that are gone from the book, but that a fill under way may still look at.
    private readonly List<ExitLeg> retired = [];

    public ExitBook(OrderBook book, OrderLog log, LotPool lots, QuantityGrid quantities)
    {
        this.book = book;
        this.log = log;
        this.lots = lots;
        this.quantities = quantities;
    }

    /// <summary>Exits in the sequence of their first calls, which is the sequence in which they reserve quantities.</summary>
    public List<ExitOrder> All => exits;

    public ExitOrder? Find(string id, string from)
    {
        if (exits.Count >= IndexedFrom)
        {
            byName ??= exits.ToDictionary(exit => (exit.Request.Id, exit.Request.From));
            return byName.GetValueOrDefault((id, from));
        }

        foreach (ExitOrder exit in exits)
        {
            if (exit.Request.Id == id && exit.Request.From == from)
            {
                return exit;
            }
        }

        return null;
    }

    /// <summary>An exit without legs, behind all others.</summary>
    public ExitOrder Add(in ExitRequest request)
    {
        ExitOrder exit = spareExits.TryPop(out ExitOrder? spare) ? spare : new ExitOrder();
        exit.Set(request, null);
        exits.Add(exit);
        byName?.Add((request.Id, request.From), exit);
        book.Waiting++;
        return exit;
    }

    /// <summary>Puts an exit behind all others: one that was over and is called again reserves after those that were not.</summary>
    public void PutLast(ExitOrder exit)
    {
        exits.Remove(exit);
        exits.Add(exit);
    }

    /// <summary>A leg of the exit for an entry.</summary>
    public ExitLeg AddLeg(ExitOrder exit, Lot lot)
    {
        if (!spareLegs.TryPop(out ExitLeg? leg))
        {
            leg = new ExitLeg(exit, lot);
        }

        leg.Begin(exit, lot);
        lot.Legs++;
        exit.Legs.Add(leg);
        return leg;
    }

    /// <summary>What exits other than <paramref name="asking"/> leave of an entry.</summary>
    public double Unreserved(Lot lot, ExitOrder asking)
    {
        double rest = lot.Claim;
        foreach (ExitOrder exit in exits)
        {
            if (!ReferenceEquals(exit, asking) && exit.Find(lot) is { Done: false } leg)
            {
                rest -= leg.Quantity;
            }
        }

        return Math.Max(0, quantities.Snap(rest));
    }

    /// <summary>Takes a filled quantity off the other exits of the group.</summary>
    public void Reduce(string group, string filledId, double quantity)
    {
        foreach (ExitOrder exit in exits)
        {
            if (exit.Request.OcaName != group || exit.Request.Id == filledId)
            {
                continue;
            }

            foreach (ExitLeg leg in exit.Legs)
            {
                if (leg.Done)
                {
                    continue;
                }

                leg.Quantity = quantities.Snap(leg.Quantity - quantity);
                if (leg.Quantity <= 0)
                {
                    leg.Done = true;
                    log.Cancel(leg.Record, OrderBook.GroupReason(filledId, group));
                }
                else
                {
                    log.Trim(leg.Record, leg.Quantity, $"reduced by the fill of '{filledId}' in OCA group '{group}'");
                }
            }
        }
    }

    /// <summary>Takes back the exits of an id, or all where it is null.</summary>
    public void Cancel(string? id, string reason)
    {
        for (int i = exits.Count - 1; i >= 0; i--)
        {
            if (id is null || exits[i].Request.Id == id)
            {
                CancelAt(i, reason);
            }
        }
    }

    /// <summary>
    /// Removes exits whose entries are gone, legs first, when no order waits whose fill would bring them to life. No fill may be under way.
    /// </summary>
    /// <param name="position">The quantity held.</param>
    /// <param name="open">The fills that exits may still name.</param>
    public void Prune(double position, List<Lot> open)
    {
        foreach (ExitLeg leg in retired)
        {
            spareLegs.Push(leg);
        }

        retired.Clear();
        for (int i = exits.Count - 1; i >= 0; i--)
        {
            ExitOrder exit = exits[i];
            DropDeadLegs(exit);
            if (exit.Legs.Count == 0 && !IsAwaited(exit, position) && !CoversAny(exit, open))
            {
                RemoveAt(i);
            }
        }
    }

    /// <summary>Ends the exits for every entry that were called for the position that is gone now.</summary>
    public void EndBound()
    {
        foreach (ExitOrder exit in exits)
        {
            if (exit.CoversEveryEntry && exit.Bound is not null)
            {
                exit.End();
            }
        }
    }

    private bool IsAwaited(ExitOrder exit, double position)
    {
        if (exit.IsOver)
        {
            return false;
        }

        if (exit.CoversEveryEntry && exit.Bound is { } bound)
        {
            // It covers the position of its call, and what is added to that, but not the one after it.
            return (bound == Side.Long ? position > 0 : position < 0) && book.Awaits("");
        }

        return book.Awaits(exit.Request.From);
    }

    private static bool CoversAny(ExitOrder exit, List<Lot> open)
    {
        foreach (Lot lot in open)
        {
            if (exit.Covers(lot.EntryId, lot.Side))
            {
                return true;
            }
        }

        return false;
    }

    private void CancelAt(int index, string reason)
    {
        ExitOrder exit = exits[index];
        exit.End();
        for (int i = exit.Legs.Count - 1; i >= 0; i--)
        {
            // A leg that was filled stays: it must not come back while its entry is open.
            if (!exit.Legs[i].Done)
            {
                exit.Legs[i].Done = true;
                log.Cancel(exit.Legs[i].Record, reason);
                RemoveLeg(exit, i);
            }
        }

        if (exit.Legs.Count == 0)
        {
            RemoveAt(index);
        }
    }

    private void DropDeadLegs(ExitOrder exit)
    {
        for (int i = exit.Legs.Count - 1; i >= 0; i--)
        {
            ExitLeg leg = exit.Legs[i];
            if (leg.Lot.Claim > 0)
            {
                continue;
            }

            if (!leg.Done)
            {
                leg.Done = true;
                log.Cancel(leg.Record, "its entry is closed");
            }

            RemoveLeg(exit, i);
        }
    }

    private void RemoveLeg(ExitOrder exit, int index)
    {
        ExitLeg leg = exit.Legs[index];
        exit.Legs.RemoveAt(index);
        retired.Add(leg);
        leg.Lot.Legs--;
        lots.Return(leg.Lot);
    }

    private void RemoveAt(int index)
    {
        spareExits.Push(exits[index]);
        exits.RemoveAt(index);
        byName = null;
        book.Waiting--;
    }
}
