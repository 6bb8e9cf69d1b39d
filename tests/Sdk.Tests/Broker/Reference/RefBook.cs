namespace Barline.Tests.Brokers.Reference;

/// <summary>What waits: orders, exits, and the legs that exits have given to open trades.</summary>
internal sealed class RefBook(RefAccount account, RefGrid grid)
{
    private readonly List<(string Id, string From, RefLot Lot)> done = [];
    private int sequence;

    public List<RefOrder> Orders { get; } = [];

    public List<RefExit> Exits { get; } = [];

    public IEnumerable<RefOrder> Legs => Orders.Where(order => order.IsExit);

    public IEnumerable<RefOrder> Entries => Orders.Where(order => order.Kind is OrderKind.Entry or OrderKind.Order);

    public int NextSequence() => ++sequence;

    /// <summary>Gives an open trade the legs of every exit that covers it, or moves those that it has.</summary>
    public void Attach(RefLot lot, decimal price)
    {
        foreach (RefExit exit in Exits.Where(exit => exit.Covers(lot.Id) && (exit.From.Length > 0 || exit.Held != -lot.Direction)).OrderBy(exit => exit.Sequence).ToList())
        {
            Attach(exit, lot, price);
        }
    }

    public void Attach(RefExit exit, RefLot lot, decimal price)
    {
        if (done.Contains((exit.Id, exit.From, lot)))
        {
            return;
        }

        RefOrder? leg = Legs.FirstOrDefault(other => other.Exit == exit && other.Lot == lot);
        decimal reserved = Legs.Where(other => other.Lot == lot && other != leg).Sum(other => other.Quantity!.Value - other.Reduced);
        decimal quantity = Math.Max(0, Math.Min(Wanted(exit.Request, lot), lot.Claim - reserved));
        if (leg is null)
        {
            if (quantity <= 0)
            {
                return;
            }

            leg = new()
            {
                Kind = OrderKind.Exit,
                Id = exit.Id,
                Sequence = NextSequence(),
                PlacedBar = exit.PlacedBar,
                Direction = -lot.Direction,
                Exit = exit,
                Lot = lot,
            };
            Orders.Add(leg);
        }

        leg.PlacedBar = exit.PlacedBar;
        leg.Quantity = quantity;
        leg.Reduced = 0;
        leg.LiveFrom = price;
        SetLevels(leg, exit.Request, lot);
        if (leg.Activation is null || (leg.IsArmed && (leg.Best - leg.Activation.Value) * lot.Direction < 0))
        {
            leg.IsArmed = false; // F4: an activation beyond the best price takes the trailing stop back
        }

        Touch(leg, price);
    }

    /// <summary>Compares a price with the trailing stop's activation, and moves its best price.</summary>
    public static void Touch(RefOrder leg, decimal price)
    {
        if (leg.Activation is not { } activation)
        {
            return;
        }

        int direction = -leg.Direction;
        if (leg.IsArmed)
        {
            leg.Best = direction > 0 ? Math.Max(leg.Best, price) : Math.Min(leg.Best, price);
        }
        else if ((price - activation) * direction >= 0)
        {
            leg.IsArmed = true;
            leg.Best = price;
        }
    }

    /// <summary>E3: a leg that has filled never comes back while its entry is open.</summary>
    public void NoteDone(RefOrder leg) => done.Add((leg.Id, leg.Exit!.From, leg.Lot!));

    /// <summary>E1, E5: legs of closed trades go, and with the position the exits for every entry that were called for it.</summary>
    public void Clean(bool wasFlat)
    {
        Orders.RemoveAll(order => order.Lot is not null && !account.Named.Contains(order.Lot));
        if (wasFlat)
        {
            Exits.RemoveAll(exit => exit.From.Length == 0 && exit.Held != 0);
        }
    }

    /// <summary>E1: exits of which no entry is open or waits.</summary>
    public void RemoveOrphans() =>
        Exits.RemoveAll(exit => !Entries.Any(order => exit.Covers(order.Id)) && !account.Named.Any(lot => exit.Covers(lot.Id)));

    public void Cancel(string id)
    {
        Orders.RemoveAll(order => order.Id == id && order.Kind is (OrderKind.Entry or OrderKind.Order or OrderKind.Exit));
        Exits.RemoveAll(exit => exit.Id == id);
    }

    public void CancelAll()
    {
        Orders.Clear();
        Exits.Clear();
    }

    /// <summary>E3: of what the entry was, or all.</summary>
    private decimal Wanted(in ExitRequest request, RefLot lot)
    {
        if (!double.IsNaN(request.Quantity))
        {
            return grid.Quantity((decimal)request.Quantity);
        }

        return double.IsNaN(request.QuantityPercent)
            ? lot.Claim
            : grid.Quantity(lot.OriginalQuantity * (decimal)request.QuantityPercent / 100);
    }

    /// <summary>B5, E2: levels on the grid; of a price and a distance the one that the price reaches first.</summary>
    private void SetLevels(RefOrder leg, in ExitRequest request, RefLot lot)
    {
        int direction = lot.Direction;
        bool isLong = direction > 0;
        List<decimal> limits = [.. Price(request.Limit, 0), .. Price(request.Profit, direction)];
        List<decimal> stops = [.. Price(request.Stop, 0), .. Price(request.Loss, -direction)];
        List<decimal> activations = [.. Price(request.TrailPrice, 0), .. Points(request.TrailPoints)];
        leg.Limit = limits.Count == 0 ? null : limits.Select(price => grid.Level(price, isLong)).MinBy(price => price * direction);
        leg.Stop = stops.Count == 0 ? null : stops.Select(price => grid.Level(price, !isLong)).MaxBy(price => price * direction);
        leg.Activation = activations.Count == 0 ? null : activations.Select(price => grid.Level(price, isLong)).MinBy(price => price * direction);
        leg.TrailOffset = double.IsNaN(request.TrailOffset) ? 0 : Math.Truncate((decimal)request.TrailOffset) * grid.Tick;
        leg.OcaName = request.OcaName;
        leg.OcaType = OcaType.Reduce;
        leg.Comment = request.Comment;

        List<decimal> Price(double value, int ticksTo) =>
            double.IsNaN(value) ? [] : [ticksTo == 0 ? (decimal)value : lot.Price + (ticksTo * (decimal)value * grid.Tick)];

        List<decimal> Points(double points) =>
            double.IsNaN(points) ? [] : [lot.Price + (direction * Math.Ceiling((decimal)points) * grid.Tick)];
    }
}
