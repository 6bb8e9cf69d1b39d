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
    private readonly Margin margin;
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

    // Beyond these prices a margin call comes.
    private double callBelow = double.NegativeInfinity;
    private double callAbove = double.PositiveInfinity;

    public Account(
        BrokerSettings settings, Instrument instrument, BarClock clock, CurrencyRate rate, LotPool lots, ClosedTradeList closed, Margin margin)
    {
        this.margin = margin;
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
        Records = new AccountRecords(InitialCapital);
        settled = InitialCapital;
    }

    public double InitialCapital { get; }

    /// <summary>The quantity held: above 0 long, below 0 short.</summary>
    public double Position { get; private set; }

    /// <summary>How many fills have opened a position or added to one.</summary>
    public int Entered { get; private set; }

    /// <summary>The id of the order that opened the position from flat, or by reversing; empty when flat.</summary>
    public string PositionEntryName { get; private set; } = "";

    public double NetProfit { get; private set; }

    /// <summary>How the closed trades came out.</summary>
    public WinCount Wins { get; } = new();

    /// <summary>The extremes that it has reached; <see cref="ShowExtremes"/> brings them up to now.</summary>
    public AccountRecords Records { get; }

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

    /// <summary>The price at which the equity just covers the position; na where there is none.</summary>
    public double LiquidationPrice => margin.LiquidationPrice(settled, openCost, Position);

    /// <summary>The margin of the position at the last close.</summary>
    public double HeldCapital => Position == 0 ? 0 : margin.Needed(Position > 0 ? Side.Long : Side.Short, Math.Abs(Position), clock.Close);

    /// <summary>The average price of the open trades; na where there is none.</summary>
    public double AveragePrice { get; private set; } = double.NaN;

    public double OpenFees => open.Sum(lot => lot.Fee);

    /// <summary>The quantity held on a side, 0 where the position is flat or on the other.</summary>
    public double Held(Side side) => side == Side.Long ? Math.Max(Position, 0) : Math.Max(-Position, 0);

    /// <summary>What the account would be worth at a price.</summary>
    public double EquityAt(double price) =>
        Position == 0 ? settled : settled + (((price * Position) - openCost) * pointValue * rate.At(clock.Time));

    /// <summary>Whether a bar of this range may bring a margin call.</summary>
    public bool MayBeCalled(double high, double low) =>
        Position != 0 && (hasOneCurrency ? high > callAbove || low < callBelow : ToLiquidate(high) > 0 || ToLiquidate(low) > 0);

    /// <summary>What a margin call at this price would close; 0 where the equity covers the position.</summary>
    public double ToLiquidate(double price) => Position == 0 ? 0 : margin.ToLiquidate(Position, price, EquityAt(price));

    /// <summary>Adds to the position, or opens it.</summary>
    public Lot Enter(Side side, double quantity, double orderQuantity, double price, in Label label)
    {
        ShowExtremes();
        double fee = fees.For(price, quantity, orderQuantity, rate.At(clock.Time));
        Lot lot = lots.Rent();
        lot.Begin(++Entered, side, label, clock.Time, clock.Index, price, quantity, fee);
        if (open.Count == 0)
        {
            PositionEntryName = label.Id;
        }

        // TradingView goes on from the average that it has, which decides the last digit.
        AveragePrice = open.Count == 0 ? price : ((AveragePrice * Math.Abs(Position)) + (price * quantity)) / quantities.Snap(Math.Abs(Position) + quantity);
        open.Add(lot);
        Claims.Add(lot);
        Earn(-fee);
        Recount();
        Records.Hold(Position);
        Records.See(EquityAt(price));
        Records.Settle(settled);
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
        AveragePrice = open.Count switch
        {
            0 => double.NaN,
            1 => open[0].EntryPrice,
            _ => openCost / Position,
        };
        Records.See(EquityAt(price));
        Records.Settle(settled);
    }

    /// <summary>Lets the open trades, if any, see a bar on which no order waits.</summary>
    /// <returns>
    /// Whether it did; not where a price is not finite, where the value of a trade changes with the day, or where a margin call may come.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryWatch(double open, double high, double low, double close)
    {
        if (Position == 0)
        {
            return double.IsFinite(close);
        }

        if (!hasOneCurrency || !double.IsFinite(open + high + low + close) || high > callAbove || low < callBelow)
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
            Records.See(EquityAt(price));
        }
    }

    /// <summary>Brings the open trades' excursions up to now; it comes before every change of the open trades.</summary>
    public void ShowExtremes()
    {
        if (highest > double.NegativeInfinity)
        {
            Show(highest, pointValue);
            Show(lowest, pointValue);
            Records.See(EquityAt(highest));
            Records.See(EquityAt(lowest));
            highest = double.NegativeInfinity;
            lowest = double.PositiveInfinity;
        }
    }

    /// <summary>What a price difference of 1 in a quantity is worth now, in account currency.</summary>
    public double ValueOf(double quantity) => quantity * pointValue * rate.At(clock.Time);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double EquityToday() => settled + OpenProfit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Mark(double high, double low)
    {
        // Without branches: soon after an entry a new extreme is as likely as not, and a wrong guess costs more than the rest of the bar.
        highest = double.MaxNative(high, highest);
        lowest = double.MinNative(low, lowest);
    }

    private void Show(double price, double unitValue)
    {
        for (int i = 0; i < open.Count; i++)
        {
            open[i].Mark(price, unitValue);
        }
    }

    private void Book(Lot lot, double part, double exitFee, double price, in Label label)
    {
        double entryFee = part == lot.Remaining ? lot.Fee : lot.Fee * part / lot.Remaining;
        double value = ValueOf(part);
        double gross = lot.Sign * (price - lot.EntryPrice) * value;
        double profit = gross - entryFee - exitFee;
        lot.Mark(price, pointValue * rate.At(clock.Time));
        (double runUp, double drawdown) = lot.Excursions(part, entryFee);
        lot.Remaining = quantities.Snap(lot.Remaining - part);
        lot.Fee -= entryFee;
        Earn(gross - exitFee);
        ref TradeData row = ref closed.Add(lot, label, clock);
        row.ExitPrice = price;
        row.Quantity = part;
        row.Profit = profit;
        row.EntryValue = Math.Abs(lot.EntryPrice * value);
        row.Commission = entryFee + exitFee;
        row.RunUp = runUp;
        row.Drawdown = drawdown;
        row.CumulativeProfit = NetProfit;
        Wins.Add(profit, row.ProfitPercent);
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
            double signed = lot.Sign * lot.Remaining;
            position += signed;
            openCost += signed * lot.EntryPrice;
        }

        Position = quantities.Snap(position);
        if (hasOneCurrency)
        {
            (callBelow, callAbove) = margin.Safe(settled, openCost, Position);
        }

        if (open.Count == 0)
        {
            PositionEntryName = "";
        }
    }
}
