namespace Barline;

/// <summary>The orders that wait for a fill.</summary>
internal sealed class OrderBook
{
    private readonly List<WorkingOrder> orders = [];
    private readonly List<ExitOrder> exits = [];
    private readonly OrderLog log;
    private readonly QuantityGrid quantities;
    private long sequence;

    public OrderBook(OrderLog log, QuantityGrid quantities)
    {
        this.log = log;
        this.quantities = quantities;
    }

    /// <summary>Orders in the sequence in which they were last set.</summary>
    public List<WorkingOrder> Orders => orders;

    /// <summary>Exits in the sequence of their first calls, which is the sequence in which they reserve quantities.</summary>
    public List<ExitOrder> Exits => exits;

    public bool IsEmpty => orders.Count == 0 && exits.Count == 0;

    public long NextSequence() => ++sequence;

    public WorkingOrder? Find(string id)
    {
        foreach (WorkingOrder order in orders)
        {
            if (!order.Closes && order.Id == id)
            {
                return order;
            }
        }

        return null;
    }

    public ExitOrder? FindExit(string id, string from)
    {
        foreach (ExitOrder exit in exits)
        {
            if (exit.Request.Id == id && exit.Request.From == from)
            {
                return exit;
            }
        }

        return null;
    }

    public WorkingOrder? FirstMarket()
    {
        foreach (WorkingOrder order in orders)
        {
            if (order.IsMarket)
            {
                return order;
            }
        }

        return null;
    }

    /// <summary>Puts an order, new or changed, behind all others.</summary>
    public void PutLast(WorkingOrder order)
    {
        orders.Remove(order);
        order.Sequence = NextSequence();
        orders.Add(order);
    }

    public void Cancel(string id)
    {
        for (int i = orders.Count - 1; i >= 0; i--)
        {
            if (!orders[i].Closes && orders[i].Id == id)
            {
                Drop(orders[i], "cancelled by Cancel");
            }
        }

        for (int i = exits.Count - 1; i >= 0; i--)
        {
            if (exits[i].Request.Id == id)
            {
                CancelExit(i, "cancelled by Cancel");
            }
        }
    }

    public void CancelAll(string reason)
    {
        for (int i = orders.Count - 1; i >= 0; i--)
        {
            Drop(orders[i], reason);
        }

        for (int i = exits.Count - 1; i >= 0; i--)
        {
            CancelExit(i, reason);
        }
    }

    public void Drop(WorkingOrder order, string reason)
    {
        orders.Remove(order);
        log.Cancel(order.Record, reason);
    }

    /// <summary>Removes exits whose entries are gone, legs first, when no waiting entry would bring them to life.</summary>
    public void Prune(double position)
    {
        for (int i = exits.Count - 1; i >= 0; i--)
        {
            ExitOrder exit = exits[i];
            DropDeadLegs(exit);
            if (exit.Legs.Count == 0 && !IsAwaited(exit, position))
            {
                exits.RemoveAt(i);
            }
        }
    }

    /// <summary>Whether an order waits whose fill an exit of this entry (every entry if empty) would cover.</summary>
    public bool Awaits(string from)
    {
        foreach (WorkingOrder order in orders)
        {
            if (!order.Closes && (from.Length == 0 || order.Id == from))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>Cancels or reduces the other orders of the group of a filled one.</summary>
    public void ApplyOca(string name, OcaType type, string filledId, double quantity)
    {
        if (name.Length == 0 || type == OcaType.None)
        {
            return;
        }

        string reason = $"cancelled by the fill of '{filledId}' in OCA group '{name}'";
        for (int i = orders.Count - 1; i >= 0; i--)
        {
            WorkingOrder order = orders[i];
            if (order.OcaName != name || order.OcaType != type)
            {
                continue;
            }

            order.Quantity = type == OcaType.Cancel ? 0 : quantities.Snap(order.Quantity - quantity);
            if (order.Quantity <= 0)
            {
                Drop(order, reason);
            }
        }

        if (type == OcaType.Reduce)
        {
            ReduceExits(name, filledId, quantity, reason);
        }
    }

    private void ReduceExits(string name, string filledId, double quantity, string reason)
    {
        foreach (ExitOrder exit in exits)
        {
            if (exit.Request.OcaName != name || exit.Request.Id == filledId)
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
                    log.Cancel(leg.Record, reason);
                }
            }
        }
    }

    private void CancelExit(int index, string reason)
    {
        ExitOrder exit = exits[index];
        for (int i = exit.Legs.Count - 1; i >= 0; i--)
        {
            // A leg that was filled stays: it must not come back while its entry is open.
            if (!exit.Legs[i].Done)
            {
                exit.Legs[i].Done = true;
                log.Cancel(exit.Legs[i].Record, reason);
                exit.Legs.RemoveAt(i);
            }
        }

        if (exit.Legs.Count == 0)
        {
            exits.RemoveAt(index);
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

            exit.Legs.RemoveAt(i);
        }
    }

    private bool IsAwaited(ExitOrder exit, double position)
    {
        if (exit.CoversEveryEntry && exit.Bound is { } bound)
        {
            // It covers the position of its call, and what is added to that, but not the one after it.
            return (bound == Side.Long ? position > 0 : position < 0) && Awaits("");
        }

        return Awaits(exit.Request.From);
    }
}
