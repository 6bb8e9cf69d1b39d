using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The money: open and closed trades, profit and commission.</summary>
internal sealed class Account
{
    private readonly bool closesNamedEntries;
    private readonly double pointValue;
    private readonly bool hasOneCurrency;
    private readonly QuantityGrid quantities;
    private readonly BarClock clock;
    private readonly CurrencyRate rate;
    private readonly Fees fees;
    private readonly List<Lot> open = [];
    private readonly LotPool lots;
    private readonly ClosedTradeList closed;

    // The signed sum of quantity times price of the open trades: the open profit of any number of them is then one multiplication.
    private double openCost;

    // Initial capital and net profit: what a flat account is worth.
    private double settled;

    // The extremes that the open trades have not seen yet. Where the rate never changes, only they matter, and so a bar costs two
    // comparisons, however many trades are open.
    private double highest = double.NegativeInfinity;
    private double lowest = double.PositiveInfinity;
    private EquityRange range;

    public Account(
        BrokerSettings settings, Instrument instrument, BarClock clock, CurrencyRate rate, LotPool lots, ClosedTradeList closed)
    {
        this.clock = clock;
        this.rate = rate;
        hasOneCurrency = rate.IsOne;
        this.lots = lots;
        this.closed = closed;
        closesNamedEntries = settings.CloseEntriesRule == CloseEntriesRule.Any;
        pointValue = instrument.PointValue;
        quantities = new QuantityGrid(instrument.QuantityStep);
        Claims = new EntryClaims(lots, quantities);
        fees = new Fees(settings, instrument);
        InitialCapital = settings.InitialCapital;
        settled = InitialCapital;
        range = new EquityRange(InitialCapital);
    }

    public double InitialCapital { get; }

    /// <summary>The quantity held: above 0 long, below 0 short.</summary>
    public double Position { get; private set; }

    /// <summary>The id of the order that opened the position from flat, or by reversing; empty when flat.</summary>
    public string PositionEntryName { get; private set; } = "";

    public double NetProfit { get; private set; }

    /// <summary>How the closed trades came out.</summary>
    public WinCount Wins { get; } = new();

    public double MaxHeldLong { get; private set; }

    public double MaxHeldShort { get; private set; }

    /// <summary>How far the equity fell and rose inside the bars, up to now.</summary>
    public EquityRange Range
    {
        get
        {
            ShowExtremes();
            return range;
        }
    }

    public List<Lot> Open => open;

    /// <summary>The fills that exits and closes may still name.</summary>
    public EntryClaims Claims { get; }

    public double OpenProfit => Position == 0 ? 0 : ((clock.Close * Position) - openCost) * pointValue * rate.At(clock.Time);

    public double Equity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Position == 0 ? settled
            : hasOneCurrency ? settled + (((clock.Close * Position) - openCost) * pointValue)
            : EquityToday();
    }

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

    /// <summary>Adds to the position, or opens it.</summary>
    public Lot Enter(Side side, double quantity, double orderQuantity, double price, in Label label)
    {
        ShowExtremes();
        double fee = fees.For(price, quantity, orderQuantity, rate.At(clock.Time));
        Lot lot = lots.Rent();
        lot.Begin(side, label, clock.Time, clock.Index, price, quantity, fee);
        if (open.Count == 0)
        {
            PositionEntryName = label.Id;
        }

        open.Add(lot);
        Claims.Add(lot);
        Earn(-fee);
        Recount();
        See(price, pointValue * rate.At(clock.Time));
        MaxHeldLong = Math.Max(MaxHeldLong, Position);
        MaxHeldShort = Math.Max(MaxHeldShort, -Position);
        return lot;
    }

    /// <summary>Closes a quantity that is held.</summary>
    public void Leave(double quantity, double orderQuantity, double price, in CloseTarget target, in Label label)
    {
        ShowExtremes();
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
            Book(lot, part, fees.For(price, part, orderQuantity, rate.At(clock.Time)), price, label);
            left = quantities.Snap(left - part);
            if (lot.Remaining > 0)
            {
                i++;
            }
            else
            {
                open.RemoveAt(i);
                lots.Return(lot);
            }
        }

        Claims.Take(quantity, target);
        Recount();
        See(price, pointValue * rate.At(clock.Time));
        range.Settle(settled);
    }

    /// <summary>Lets the open trades, if any, see a bar on which no order waits.</summary>
    /// <returns>Whether it did; not where a price is not finite, or where the value of a trade changes with the day.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWatch(double open, double high, double low, double close)
    {
        if (Position == 0)
        {
            return double.IsFinite(close);
        }

        if (!hasOneCurrency || !double.IsFinite(open + high + low + close))
        {
            return false;
        }

        Mark(high, low);
        return true;
    }

    /// <summary>Lets the open trades see a price of the path, for their excursions.</summary>
    public void Mark(double price)
    {
        if (hasOneCurrency)
        {
            Mark(price, price);
        }
        else
        {
            Show(price, pointValue * rate.At(clock.Time));
        }
    }

    public OpenTrade Snapshot(Lot lot)
    {
        ShowExtremes();
        double value = lot.Remaining * pointValue * rate.At(clock.Time);
        (double runUp, double drawdown) = Excursions(lot, lot.Remaining, lot.Fee);
        return new OpenTrade
        {
            Side = lot.Side,
            EntryId = lot.EntryId,
            EntrySignal = closed.Text(lot.Entry.SignalText),
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double EquityToday() => settled + OpenProfit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mark(double high, double low)
    {
        // Without branches: soon after an entry a new extreme is as likely as not, and a wrong guess costs more than the rest of the bar.
        highest = double.MaxNative(high, highest);
        lowest = double.MinNative(low, lowest);
    }

    /// <summary>Brings the open trades' excursions up to now; it comes before every change of the open trades.</summary>
    private void ShowExtremes()
    {
        if (highest > double.NegativeInfinity)
        {
            Show(highest, pointValue);
            Show(lowest, pointValue);
            highest = double.NegativeInfinity;
            lowest = double.PositiveInfinity;
        }
    }

    private void See(double price, double unitValue) => range.See(settled + (((price * Position) - openCost) * unitValue));

    private void Show(double price, double unitValue)
    {
        See(price, unitValue);
        for (int i = 0; i < open.Count; i++)
        {
            open[i].Mark(price, unitValue);
        }
    }

    private void Book(Lot lot, double part, double exitFee, double price, in Label label)
    {
        double entryFee = part == lot.Remaining ? lot.Fee : lot.Fee * part / lot.Remaining;
        double value = part * pointValue * rate.At(clock.Time);
        double gross = Sign(lot.Side) * (price - lot.EntryPrice) * value;
        double profit = gross - entryFee - exitFee;
        lot.Mark(price, pointValue * rate.At(clock.Time));
        (double runUp, double drawdown) = Excursions(lot, part, entryFee);
        lot.Remaining = quantities.Snap(lot.Remaining - part);
        lot.Fee -= entryFee;
        Earn(gross - exitFee);
        Wins.Add(profit);

        ref TradeData row = ref closed.Add(lot, label, clock);
        row.ExitPrice = price;
        row.Quantity = part;
        row.Profit = profit;
        row.ProfitPercent = lot.EntryPrice == 0 ? double.NaN : 100 * profit / Math.Abs(lot.EntryPrice * value);
        row.Commission = entryFee + exitFee;
        row.RunUp = runUp;
        row.Drawdown = drawdown;
        row.CumulativeProfit = NetProfit;
    }

    private void Earn(double amount)
    {
        NetProfit += amount;
        settled = InitialCapital + NetProfit;
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
