namespace Barline.Tests.Brokers.Reference;

/// <summary>Open and closed trades, and the money.</summary>
internal sealed class RefAccount(BrokerSettings settings, Instrument instrument)
{
    /// <summary>Open trades, oldest first.</summary>
    public List<RefLot> Lots { get; } = [];

    /// <summary>Entries that can still be named.</summary>
    public List<RefLot> Named { get; } = [];

    public List<RefTrade> Trades { get; } = [];

    /// <summary>G2: closed profits and all commissions charged so far, those of open trades included.</summary>
    public decimal NetProfit { get; private set; }

    public decimal PointValue { get; } = (decimal)instrument.PointValue;

    public decimal Position => Lots.Sum(lot => lot.Direction * lot.Quantity);

    public decimal Held => Math.Abs(Position);

    public int Direction => Math.Sign(Position);

    public decimal EquityAt(decimal price) =>
        (decimal)settings.InitialCapital + NetProfit + Lots.Sum(lot => lot.Direction * lot.Quantity * (price - lot.Price) * PointValue);

    public RefLot Open(string id, string signal, int direction, int bar, decimal price, decimal quantity, decimal ofOrder)
    {
        decimal fee = Commission(price, quantity, ofOrder);
        RefLot lot = new()
        {
            Id = id,
            Signal = signal,
            Direction = direction,
            Bar = bar,
            Price = price,
            OriginalQuantity = quantity,
            Quantity = quantity,
            Claim = quantity,
            Fee = fee,
        };
        NetProfit -= fee;
        Lots.Add(lot);
        Named.Add(lot);
        return lot;
    }

    /// <summary>
    /// Closes a quantity of these trades, oldest first, and takes it off what those entries can be named for; the commission of the order is split by quantity.
    /// </summary>
    public void Close(IEnumerable<RefLot> from, IEnumerable<RefLot> named, decimal quantity, decimal price, string signal, int bar, decimal ofOrder)
    {
        decimal unnamed = quantity;
        foreach (RefLot lot in named.ToList())
        {
            decimal part = Math.Min(unnamed, lot.Claim);
            lot.Claim -= part;
            unnamed -= part;
        }

        Named.RemoveAll(lot => lot.Claim == 0);
        decimal rest = quantity;
        foreach (RefLot lot in from.ToList())
        {
            decimal part = Math.Min(rest, lot.Quantity);
            if (part == 0)
            {
                continue;
            }

            decimal entryFee = lot.Fee * part / lot.Quantity;
            decimal exitFee = Commission(price, part, ofOrder);
            decimal gross = lot.Direction * part * (price - lot.Price) * PointValue;
            Trades.Add(new(
                lot.Direction, lot.Id, lot.Signal, lot.Bar, lot.Price, signal, bar, price, part, gross - entryFee - exitFee, entryFee + exitFee));
            NetProfit += gross - exitFee;
            lot.Fee -= entryFee;
            lot.Quantity -= part;
            rest -= part;
            if (lot.Quantity == 0)
            {
                Lots.Remove(lot);
            }
        }
    }

    /// <summary>G1, G2: what falls to a part of an order's commission, rounded to ten significant digits.</summary>
    private decimal Commission(decimal price, decimal part, decimal ofOrder) => RefGrid.TenDigits(settings.CommissionType switch
    {
        CommissionType.Percent => Math.Abs(price) * part * PointValue * (decimal)settings.Commission / 100,
        CommissionType.CashPerContract => (decimal)settings.Commission * part,
        _ => (decimal)settings.Commission * part / ofOrder,
    });
}
