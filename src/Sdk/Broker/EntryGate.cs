namespace Barline;

/// <summary>What stands between an order and a greater position: the strategy's own rules, and its margin.</summary>
internal sealed class EntryGate
{
    private readonly BarClock clock;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderLog log;
    private readonly Margin margin;
    private readonly RiskRules risk;
    private readonly QuantityGrid quantities;

    // The last bars on which a fill added to the position, and took from it.
    private int addedBar = -1;
    private int closedBar = -1;

    public EntryGate(
        Instrument instrument, BarClock clock, Account account, OrderBook book, OrderLog log, Margin margin, RiskRules risk)
    {
        this.clock = clock;
        this.account = account;
        this.book = book;
        this.log = log;
        this.margin = margin;
        this.risk = risk;
        quantities = new QuantityGrid(instrument.QuantityStep);
    }

    public void NoteEntry() => addedBar = clock.Index;

    public void NoteClose() => closedBar = clock.Index;

    /// <summary>Why the strategy's rules or the margin do not let an order be placed; null where they do, with what they leave of its quantity.</summary>
    public string? Obstacle(OrderKind kind, Side side, bool market, double projected, double price, ref double own)
    {
        double opposite = account.Held(Opposite(side));
        bool settles = market && book.HasMarketOrder();
        if (kind == OrderKind.Entry)
        {
            if (risk.Forbids(side))
            {
                return opposite == 0 && !settles ? RiskRules.DirectionReason : null;
            }

            // Behind other market orders the room is known at the fill only.
            double room = risk.MaxPosition - (side == Side.Long ? Math.Max(projected, 0) : Math.Max(-projected, 0));
            if (own > room && !settles)
            {
                own = quantities.Floor(room);
                if (own <= 0)
                {
                    return RiskRules.PositionReason;
                }
            }
        }

        double opening = kind == OrderKind.Entry ? own : own - opposite;
        return !margin.IsOff && Margin.Exceeds(margin.Needed(side, opening, price), account.Equity) ? Margin.Reason : null;
    }

    /// <summary>Takes back the waiting orders at prices that the equity does not cover any more.</summary>
    public void Recheck()
    {
        double equity = account.Equity;
        for (int i = book.Orders.Count - 1; i >= 0; i--)
        {
            WorkingOrder order = book.Orders[i];
            double opening = order.Kind == OrderKind.Entry ? order.Quantity : order.Quantity - account.Held(Opposite(order.Side));
            if (!order.IsMarket && !(order.Kind == OrderKind.Entry && risk.Forbids(order.Side))
                && Margin.Exceeds(margin.Needed(order.Side, opening, double.IsNaN(order.Limit) ? order.Stop : order.Limit), equity))
            {
                book.Drop(order, Margin.Reason);
            }
        }
    }

    /// <summary>Puts an entry under the strategy's own rules.</summary>
    /// <returns>Whether anything is left to fill.</returns>
    public bool LetsFill(WorkingOrder order, double opposite, ref double own, ref double flip)
    {
        if (risk.Forbids(order.Side))
        {
            (own, flip) = (0, Math.Min(order.IsMarket ? opposite : flip, opposite));
            if (flip == 0)
            {
                log.Reject(order.Record, RiskRules.DirectionReason);
                return false;
            }

            return true;
        }

        double room = risk.MaxPosition - account.Held(order.Side);
        if (own > room)
        {
            room = quantities.Floor(room);
            if (room <= 0)
            {
                log.Reject(order.Record, RiskRules.PositionReason);
                return false;
            }

            own = room;
            log.Trim(order.Record, own, RiskRules.PositionReason);
        }

        if (own > 0)
        {
            return true;
        }

        log.Reject(order.Record, FormattableString.Invariant($"its quantity at the fill is {own}"));
        return false;
    }

    /// <summary>
    /// Whether the equity does not cover what an order makes of the position. An entry behind a close of the same bar, and a second addition on one
    /// bar, are filled all the same, as TradingView does; the margin call comes after.
    /// </summary>
    public bool IsShortOfMargin(WorkingOrder order, double quantity, double price)
    {
        if (margin.IsOff)
        {
            return false;
        }

        double closing = Math.Min(quantity, account.Held(Opposite(order.Side)));
        double opening = quantities.Snap(quantity - closing);
        double needed = margin.Needed(order.Side, opening, price);
        if (needed == 0)
        {
            return false;
        }

        double held = account.Held(order.Side);
        if (held > 0)
        {
            if (addedBar == clock.Index)
            {
                return false;
            }

            needed += margin.Needed(order.Side, held, price);
        }
        else if (closing == 0)
        {
            if (closedBar == clock.Index)
            {
                return false;
            }
        }
        else if (order.Kind == OrderKind.Entry && order.IsMarket && account.Open[0].EntryBar == clock.Index)
        {
            // Of two opposite market entries on one bar, the second reverses only where there is money for both.
            needed += margin.Needed(Opposite(order.Side), closing, price);
        }

        return Margin.Exceeds(needed, account.EquityAt(price));
    }

    private static Side Opposite(Side side) => side == Side.Long ? Side.Short : Side.Long;
}
