namespace Barline;

/// <summary>The money: open and closed trades, profit and commission.</summary>
internal sealed class Account
{
    private readonly bool closesNamedEntries;
    private readonly double pointValue;
    private readonly QuantityGrid quantities;
    private readonly BarClock clock;
    private readonly CurrencyRate rate;
    private readonly Fees fees;
    private readonly List<Lot> open = [];
    private readonly List<Lot> claims = [];
    private readonly List<Trade> closed = [];

    // The signed sum of quantity times price of the open trades: the open profit of any number of them is then one multiplication.
    private double openCost;

    public Account(BrokerSettings settings, Instrument instrument, BarClock clock, CurrencyRate rate)
    {
        this.clock = clock;
        this.rate = rate;
        closesNamedEntries = settings.CloseEntriesRule == CloseEntriesRule.Any;
        pointValue = instrument.PointValue;
        quantities = new QuantityGrid(instrument.QuantityStep);
        fees = new Fees(settings, instrument);
        InitialCapital = settings.InitialCapital;
    }

    public double InitialCapital { get; }

    /// <summary>The quantity held: above 0 long, below 0 short.</summary>
    public double Position { get; private set; }

    /// <summary>The id of the order that opened the position from flat, or by reversing; empty when flat.</summary>
    public string PositionEntryName { get; private set; } = "";

    public double NetProfit { get; private set; }

    public double GrossProfit { get; private set; }

    /// <summary>The losses of closed trades, as a number of 0 or above.</summary>
    public double ClosedLoss { get; private set; }

    public int Wins { get; private set; }

    public int Losses { get; private set; }

    public int Evens { get; private set; }

    public double MaxHeldLong { get; private set; }

    public double MaxHeldShort { get; private set; }

    public List<Lot> Open => open;

    /// <summary>The fills that exits and closes may still name.</summary>
    public List<Lot> Claims => claims;

    public List<Trade> Closed => closed;

    public double OpenProfit => Position == 0 ? 0 : ((clock.Close * Position) - openCost) * pointValue * rate.At(clock.Time);

    public double Equity => Position == 0 ? InitialCapital + NetProfit : InitialCapital + NetProfit + OpenProfit;

    public double AveragePrice => open.Count switch
    {
        0 => double.NaN,
        1 => open[0].EntryPrice,
        _ => openCost / Position,
    };

    public double OpenFees
    {
        get
        {
            double sum = 0;
            foreach (Lot lot in open)
            {
                sum += lot.Fee;
            }

            return sum;
        }
    }

    /// <summary>The quantity held on a side, 0 where the position is flat or on the other.</summary>
    public double Held(Side side) => side == Side.Long ? Math.Max(Position, 0) : Math.Max(-Position, 0);

    /// <summary>What orders that name the entry may still close.</summary>
    public double Claim(string entryId)
    {
        double sum = 0;
        foreach (Lot lot in claims)
        {
            if (lot.EntryId == entryId)
            {
                sum += lot.Claim;
            }
        }

        return quantities.Snap(sum);
    }

    /// <summary>Adds to the position, or opens it.</summary>
    public Lot Enter(Side side, double quantity, double orderQuantity, double price, string id, string signal)
    {
        double fee = fees.For(price, quantity, orderQuantity, rate.At(clock.Time));
        Lot lot = new()
        {
            Side = side,
            EntryId = id,
            EntrySignal = signal,
            EntryTime = clock.Time,
            EntryBar = clock.Index,
            EntryPrice = price,
            Quantity = quantity,
            Remaining = quantity,
            Claim = quantity,
            Fee = fee,
        };
        if (open.Count == 0)
        {
            PositionEntryName = id;
        }

        open.Add(lot);
        claims.Add(lot);
        NetProfit -= fee;
        Recount();
        MaxHeldLong = Math.Max(MaxHeldLong, Position);
        MaxHeldShort = Math.Max(MaxHeldShort, -Position);
        return lot;
    }

    /// <summary>Closes a quantity that is held.</summary>
    public void Leave(double quantity, double orderQuantity, double price, CloseTarget target, string id, string signal)
    {
        double left = quantity;
        for (int i = 0; i < open.Count && left > 0;)
        {
            Lot lot = open[i];
            if (closesNamedEntries && !target.Covers(lot))
            {
                i++;
                continue;
            }

            double part = Math.Min(left, lot.Remaining);
            Book(lot, part, fees.For(price, part, orderQuantity, rate.At(clock.Time)), price, id, signal);
            left = quantities.Snap(left - part);
            if (lot.Remaining > 0)
            {
                i++;
            }
            else
            {
                open.RemoveAt(i);
            }
        }

        Unclaim(quantity, target);
        Recount();
    }

    /// <summary>Lets the open trades see a price of the path, for their excursions.</summary>
    public void Mark(double price)
    {
        double unitValue = pointValue * rate.At(clock.Time);
        for (int i = 0; i < open.Count; i++)
        {
            open[i].Mark(price, unitValue);
        }
    }

    public OpenTrade Snapshot(Lot lot)
    {
        double value = lot.Remaining * pointValue * rate.At(clock.Time);
        (double runUp, double drawdown) = Excursions(lot, lot.Remaining, lot.Fee);
        return new OpenTrade
        {
            Side = lot.Side,
            EntryId = lot.EntryId,
            EntrySignal = lot.EntrySignal,
            EntryTime = lot.EntryTime,
            EntryBar = lot.EntryBar,
            EntryPrice = lot.EntryPrice,
            Quantity = lot.Remaining,
            Commission = lot.Fee,
            Profit = Sign(lot.Side) * (clock.Close - lot.EntryPrice) * value,
            RunUp = runUp,
            Drawdown = drawdown,
        };
    }

    private static double Sign(Side side) => side == Side.Long ? 1 : -1;

    private static (double RunUp, double Drawdown) Excursions(Lot lot, double quantity, double fee) =>
        (Math.Max(0, (lot.Best * quantity) - fee), fee - (lot.Worst * quantity));

    private void Book(Lot lot, double part, double exitFee, double price, string id, string signal)
    {
        double entryFee = part == lot.Remaining ? lot.Fee : lot.Fee * part / lot.Remaining;
        double value = part * pointValue * rate.At(clock.Time);
        double gross = Sign(lot.Side) * (price - lot.EntryPrice) * value;
        double profit = gross - entryFee - exitFee;
        lot.Mark(price, pointValue * rate.At(clock.Time));
        (double runUp, double drawdown) = Excursions(lot, part, entryFee);
        lot.Remaining = quantities.Snap(lot.Remaining - part);
        lot.Fee -= entryFee;
        NetProfit += gross - exitFee;
        Count(profit);
        closed.Add(new Trade
        {
            Number = closed.Count + 1,
            Side = lot.Side,
            EntryId = lot.EntryId,
            EntrySignal = lot.EntrySignal,
            EntryTime = lot.EntryTime,
            EntryBar = lot.EntryBar,
            EntryPrice = lot.EntryPrice,
            ExitId = id,
            ExitSignal = signal,
            ExitTime = clock.Time,
            ExitBar = clock.Index,
            ExitPrice = price,
            Quantity = part,
            Profit = profit,
            ProfitPercent = lot.EntryPrice == 0 ? double.NaN : 100 * profit / Math.Abs(lot.EntryPrice * value),
            Commission = entryFee + exitFee,
            RunUp = runUp,
            Drawdown = drawdown,
            CumulativeProfit = NetProfit,
        });
    }

    private void Count(double profit)
    {
        if (profit > 0)
        {
            Wins++;
            GrossProfit += profit;
        }
        else if (profit < 0)
        {
            Losses++;
            ClosedLoss -= profit;
        }
        else
        {
            Evens++;
        }
    }

    private void Unclaim(double quantity, CloseTarget target)
    {
        double left = quantity;
        for (int i = 0; i < claims.Count && left > 0;)
        {
            Lot lot = claims[i];
            if (!target.Covers(lot))
            {
                i++;
                continue;
            }

            double part = Math.Min(left, lot.Claim);
            lot.Claim = quantities.Snap(lot.Claim - part);
            left = quantities.Snap(left - part);
            if (lot.Claim > 0)
            {
                i++;
            }
            else
            {
                claims.RemoveAt(i);
            }
        }
    }

    private void Recount()
    {
        double position = 0;
        openCost = 0;
        foreach (Lot lot in open)
        {
            double signed = Sign(lot.Side) * lot.Remaining;
            position += signed;
            openCost += signed * lot.EntryPrice;
        }

        Position = quantities.Snap(position);
        if (open.Count == 0)
        {
            PositionEntryName = "";
        }
    }
}
