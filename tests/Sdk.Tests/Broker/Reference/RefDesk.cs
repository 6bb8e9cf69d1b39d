namespace Barline.Tests.Brokers.Reference;

/// <summary>Takes a script's commands.</summary>
internal sealed class RefDesk(BrokerSettings settings, RefAccount account, RefBook book, RefGrid grid)
{
    public int Bar { get; set; }

    public decimal Close { get; set; }

    /// <summary>R3: what is held once the closes that are already queued have filled.</summary>
    private decimal Projected
    {
        get
        {
            decimal closing = book.Orders.Where(order => order.Kind is OrderKind.Close or OrderKind.CloseAll).Sum(order => order.Quantity!.Value);
            return account.Direction * Math.Max(0, account.Held - closing);
        }
    }

    public void Place(
        OrderKind kind, string id, Side side, double quantity, double limit, double stop, string ocaName, OcaType ocaType, string comment)
    {
        int direction = side == Side.Long ? 1 : -1;
        bool isMarket = double.IsNaN(limit) && double.IsNaN(stop);
        RefOrder? old = book.Entries.FirstOrDefault(order => order.Id == id);
        (decimal? own, decimal budget) = Size(direction, quantity, isMarket);
        if (own <= 0)
        {
            return;
        }

        decimal held = Projected;
        bool isEntry = kind == OrderKind.Entry;
        bool isAfterOthers = isMarket && book.Orders.Any(order => order.IsMarket);
        if (isEntry && !isAfterOthers && Math.Sign(isMarket ? account.Position : held) == direction && IsFull)
        {
            return;
        }

        RefOrder order = new()
        {
            Kind = kind,
            Id = id,
            Sequence = book.NextSequence(),
            PlacedBar = Bar,
            Direction = direction,
            Comment = comment,
            OcaName = ocaName,
            OcaType = ocaName.Length == 0 ? OcaType.None : ocaType,
            Quantity = own,
            Budget = budget,
            Flip = isEntry && !isMarket && Math.Sign(held) == -direction ? Math.Abs(held) : 0,
            LostFlip = isEntry && isMarket && old is { Kind: OrderKind.Entry, IsMarket: true } && old.PlacedBar == Bar && old.Direction == direction,
            Limit = double.IsNaN(limit) ? null : grid.Level((decimal)limit, direction < 0),
            Stop = double.IsNaN(stop) ? null : grid.Level((decimal)stop, direction > 0),
            LiveFrom = Close,
        };
        if (Left(order) > 0 || isMarket)
        {
            book.Orders.Remove(old!);
            book.Orders.Add(order);
        }
    }

    public void Exit(in ExitRequest request)
    {
        string from = request.From;
        string id = request.Id;
        bool isKnown = account.Named.Any(lot => from.Length == 0 || lot.Id == from) || book.Entries.Any(order => from.Length == 0 || order.Id == from);
        RefExit? exit = book.Exits.FirstOrDefault(other => other.Id == id && other.From == from);
        if (!request.HasTrigger || (exit is null && !isKnown) || request.Quantity is <= 0 or double.PositiveInfinity)
        {
            return;
        }

        if (exit is null)
        {
            exit = new()
            {
                Sequence = book.NextSequence(),
                Id = id,
                From = from,
                Request = request,
                PlacedBar = Bar,
                Held = account.Direction,
            };
            book.Exits.Add(exit);
        }

        exit.Request = request;
        exit.PlacedBar = Bar;
        exit.Held = account.Direction;
        foreach (RefLot lot in account.Named.Where(lot => exit.Covers(lot.Id)).ToList())
        {
            book.Attach(exit, lot, Close);
        }
    }

    /// <summary>E6.</summary>
    public void CloseEntry(string id, string comment, double quantity, double percent, bool immediately)
    {
        List<RefLot> lots = [.. account.Named.Where(lot => lot.Id == id)];
        decimal open = lots.Sum(lot => lot.Claim);
        if (open == 0 || quantity is <= 0 or double.PositiveInfinity)
        {
            return;
        }

        decimal wanted = !double.IsNaN(quantity) ? grid.Quantity((decimal)quantity)
            : double.IsNaN(percent) ? open
            : grid.Quantity(open * (decimal)percent / 100);
        Queue(OrderKind.Close, $"Close entry(s) order {id}", lots, Math.Min(wanted, open), comment, immediately);
    }

    public void CloseAll(string comment, bool immediately)
    {
        Queue(OrderKind.CloseAll, "Close position order", [.. account.Named], account.Held, comment, immediately);
    }

    /// <summary>D3: a budget buys what it can at the price of the fill.</summary>
    public decimal Affordable(decimal budget, decimal price)
    {
        decimal unit = price * account.PointValue;
        if (settings.QuantityType == QuantityType.PercentOfEquity)
        {
            decimal commission = (decimal)settings.Commission;
            (budget, unit) = settings.CommissionType switch
            {
                CommissionType.Percent => (budget, unit * (1 + (commission / 100))),
                CommissionType.CashPerContract => (budget, unit + commission),
                _ => (budget - commission, unit),
            };
        }

        return unit <= 0 ? 0 : grid.Quantity(budget / unit);
    }

    /// <summary>What a waiting order has left; one with a budget at its level.</summary>
    public decimal Left(RefOrder order) => (order.Quantity ?? Affordable(order.Budget, (order.Limit ?? order.Stop)!.Value)) - order.Reduced;

    public bool IsFull => account.Lots.Count >= Math.Max(1, settings.Pyramiding);

    private void Queue(OrderKind kind, string id, List<RefLot> lots, decimal quantity, string comment, bool immediately)
    {
        if (quantity > 0)
        {
            book.Orders.Add(new()
            {
                Kind = kind,
                Id = id,
                Sequence = book.NextSequence(),
                PlacedBar = Bar,
                Direction = -account.Direction,
                Comment = comment,
                Quantity = quantity,
                Closes = lots,
                IsImmediate = immediately,
            });
        }
    }

    /// <summary>D1, D2: the quantity of a market order is fixed here; an order at a price keeps the money.</summary>
    private (decimal? Own, decimal Budget) Size(int direction, double quantity, bool isMarket)
    {
        if (!double.IsNaN(quantity))
        {
            return (double.IsFinite(quantity) ? grid.Quantity((decimal)quantity) : 0, 0);
        }

        if (settings.QuantityType == QuantityType.Fixed)
        {
            return (grid.Quantity((decimal)settings.Quantity), 0);
        }

        decimal budget = RefGrid.TenDigits(settings.QuantityType == QuantityType.Cash
            ? (decimal)settings.Quantity
            : account.EquityAt(Close) * (decimal)settings.Quantity / 100);
        decimal price = Close + (direction * settings.Slippage * grid.Tick);
        return isMarket ? (Close > 0 ? Affordable(budget, price) : 0, budget) : (null, budget);
    }
}
