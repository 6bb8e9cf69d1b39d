using System.Runtime.InteropServices;

namespace Barline;

/// <summary>The orders that wait for a fill.</summary>
internal sealed class OrderBook
{
    /// <summary>How many orders and exits may wait at once. A script that places one after another without end is told, and not left to crawl.</summary>
    public const int MaxWaiting = 10_000;

    /// <summary>Why an order beyond <see cref="MaxWaiting"/> is refused.</summary>
    public const string FullReason = "10000 orders wait already";

    // Few orders are found soonest by looking at each; from this number on they have an index.
    private const int IndexedFrom = 64;

    private readonly List<WorkingOrder> orders = [];
    private readonly Stack<WorkingOrder> spare = new();
    private readonly OrderLog log;
    private readonly QuantityGrid quantities;
    private Dictionary<string, WorkingOrder>? byId;
    private long sequence;

    public OrderBook(OrderLog log, LotPool lots, QuantityGrid quantities)
    {
        this.log = log;
        this.quantities = quantities;
        Exits = new ExitBook(this, log, lots, quantities);
    }

    /// <summary>The orders. Market orders among them are in the sequence in which they were last set.</summary>
    public List<WorkingOrder> Orders => orders;

    public ExitBook Exits { get; }

    /// <summary>How many orders and exits wait.</summary>
    public int Waiting { get; set; }

    public bool IsEmpty => Waiting == 0;

    public bool IsFull => Waiting >= MaxWaiting;

    public bool HasExits => Waiting != orders.Count;

    public long NextSequence() => ++sequence;

    public WorkingOrder? Find(string id)
    {
        if (orders.Count >= IndexedFrom)
        {
            return (byId ??= Index()).GetValueOrDefault(id);
        }

        // Scripts name their orders by constants, so the same id is mostly the same object.
        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(orders))
        {
            if (ReferenceEquals(order.Id, id) && !order.Closes)
            {
                return order;
            }
        }

        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(orders))
        {
            if (order.Id == id && !order.Closes)
            {
                return order;
            }
        }

        return null;
    }

    public bool HasMarketOrder()
    {
        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(orders))
        {
            if (order.IsMarket)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A market order, new in the log, that is not on the book yet.</summary>
    public WorkingOrder New(OrderKind kind, string id, Side side, double quantity, string comment, int bar)
    {
        WorkingOrder order = spare.TryPop(out WorkingOrder? used) ? used : new WorkingOrder();
        order.Begin(kind, id, log.Open(kind, id, "", side, quantity, comment), side, quantity, comment, bar);
        return order;
    }

    /// <summary>Puts a new order on the book, or one that is there behind all others.</summary>
    public void PutLast(WorkingOrder order, bool isNew)
    {
        order.Sequence = NextSequence();
        if (isNew)
        {
            orders.Add(order);
            Waiting++;
            if (byId is not null && !order.Closes)
            {
                byId[order.Id] = order;
            }
        }
        else if (order.IsMarket)
        {
            // They fill in the sequence of the list; the search for priced ones goes by their numbers.
            orders.RemoveAt(IndexOf(order));
            orders.Add(order);
        }
    }

    /// <summary>Takes an order off the book. Its content stays as it is until the script places the next.</summary>
    public void Take(WorkingOrder order)
    {
        orders.RemoveAt(IndexOf(order));
        spare.Push(order);
        Waiting--;
        if (byId is not null)
        {
            Unindex(order);
        }
    }

    public void Drop(WorkingOrder order, string reason)
    {
        Take(order);
        log.Cancel(order.Record, reason);
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

        Exits.Cancel(id, "cancelled by Cancel");
    }

    public void CancelAll(string reason)
    {
        for (int i = orders.Count - 1; i >= 0; i--)
        {
            Drop(orders[i], reason);
        }

        Exits.Cancel(null, reason);
    }

    /// <summary>Removes exits that have nothing left to work for.</summary>
    public void Prune(Account account)
    {
        if (HasExits)
        {
            Exits.Prune(account.Position, account.Claims.Lots);
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

    /// <summary>Cancels or reduces the other orders of the group of a filled one.</summary>
    public void ApplyOca(string name, OcaType type, string filledId, double quantity)
    {
        if (name.Length == 0 || type == OcaType.None)
        {
            return;
        }

        for (int i = orders.Count - 1; i >= 0; i--)
        {
            WorkingOrder order = orders[i];
            if (order.OcaName != name || order.OcaType != type)
            {
                continue;
            }

            order.Quantity = type == OcaType.Cancel ? 0 : quantities.Snap(order.Quantity - quantity);
            order.Reduced += quantity;
            if (order.Quantity <= 0)
            {
                Drop(order, GroupReason(filledId, name));
            }
            else
            {
                log.Trim(order.Record, order.Quantity, $"reduced by the fill of '{filledId}' in OCA group '{name}'");
            }
        }

        if (type == OcaType.Reduce)
        {
            Exits.Reduce(name, filledId, quantity);
        }
    }

    /// <summary>Why the fill of another order ended one of its group.</summary>
    public static string GroupReason(string filledId, string group) => $"cancelled by the fill of '{filledId}' in OCA group '{group}'";

    private Dictionary<string, WorkingOrder> Index()
    {
        Dictionary<string, WorkingOrder> index = [];
        foreach (WorkingOrder order in orders)
        {
            if (!order.Closes)
            {
                index.Add(order.Id, order);
            }
        }

        return index;
    }

    private void Unindex(WorkingOrder order)
    {
        if (orders.Count < IndexedFrom)
        {
            byId = null;
        }
        else if (!order.Closes)
        {
            byId!.Remove(order.Id);
        }
    }

    private int IndexOf(WorkingOrder order)
    {
        int index = 0;
        while (!ReferenceEquals(orders[index], order))
        {
            index++;
        }

        return index;
    }
}
