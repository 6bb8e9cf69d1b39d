namespace Barline;

/// <summary>Fills the waiting orders that a bar reaches.</summary>
internal sealed class FillEngine
{
    private readonly BrokerSettings settings;
    private readonly BarClock clock;
    private readonly Account account;
    private readonly OrderBook book;
    private readonly OrderExecution execution;
    private readonly RiskRules risk;
    private readonly PriceGrid prices;
    private readonly PathSearch search;
    private readonly List<(ExitLeg Leg, ExitTrigger Trigger)> stranded = [];

    // The part of the bar that the price has gone, for a script that runs again within it.
    private double barOpen;
    private double highest;
    private double lowest;
    private int fillsSeen;

    public FillEngine(
        BrokerSettings settings, Instrument instrument, BarClock clock, Account account, OrderBook book, OrderExecution execution, RiskRules risk)
    {
        this.settings = settings;
        this.clock = clock;
        this.account = account;
        this.book = book;
        this.execution = execution;
        this.risk = risk;
        prices = new PriceGrid(instrument.TickSize);
        search = new PathSearch(book, prices, settings.LimitVerification);
    }

    /// <summary>Runs the script again, with the bar's open and its high, low and close so far; null where it runs at the close only.</summary>
    public Action<double, double, double, double>? RunAgain { get; set; }

    /// <summary>Begins a bar, whose path may be given in one piece or in many.</summary>
    /// <param name="open">The bar's open.</param>
    /// <param name="stop">A rule that stops trading with this bar; null for none.</param>
    public void Begin(double open, RiskStop? stop)
    {
        book.Prune(account);
        if (RunAgain is null && stop is null)
        {
            return;
        }

        barOpen = prices.Nearest(open);
        (highest, lowest) = (barOpen, barOpen);
        fillsSeen = execution.Fills;
        if (stop is not null)
        {
            execution.Stop(stop, barOpen);
        }
    }

    /// <summary>Lets the price run over a bar: to its open, to the nearer of its extremes, to the other, to its close.</summary>
    public void Run(double open, double high, double low, double close)
    {
        (open, high, low, close) = (prices.Nearest(open), prices.Nearest(high), prices.Nearest(low), prices.Nearest(close));
        bool isWatched = risk.WatchesBars || account.MayBeCalled(high, low);
        if (!isWatched && !search.MayMeet(high, low))
        {
            AdvanceTrails(high);
            AdvanceTrails(low);
            account.Mark(high);
            account.Mark(low);
            (highest, lowest) = (Math.Max(highest, high), Math.Min(lowest, low));
            return;
        }

        search.Begin(open);
        FillMarketOrders(open, immediateOnly: false);
        if (book.IsEmpty && !isWatched && RunAgain is null && !account.MayBeCalled(high, low))
        {
            Show(open, high, low, close);
            return;
        }

        Walk(open, open, opening: true);
        FillStranded(open);
        Look(open);

        // Compared as doubles, noise included: where both are equally near, TradingView's lists follow the noise.
        bool highFirst = high - open < open - low;
        (double first, double second) = highFirst ? (high, low) : (low, high);
        Go(open, first);
        Go(first, second);
        Go(second, close);
    }

    /// <summary>Closes everything at a price, because a rule of the strategy says so.</summary>
    public void Stop(RiskStop stop, double price) => execution.Stop(stop, prices.Nearest(price));

    /// <summary>Ends a bar.</summary>
    public void End() => book.Prune(account);

    /// <summary>Fills what may fill at the close of the bar that placed it.</summary>
    public void ProcessClose(double close)
    {
        double price = prices.Nearest(close);
        FillMarketOrders(price, immediateOnly: !settings.ProcessOrdersOnClose);
        if (settings.ProcessOrdersOnClose)
        {
            search.Begin(price, newOnly: true);

            // Every waiting order may be tried: one of an earlier bar that the close satisfies has been filled by the bar's own path.
            Walk(price, price);
        }

        book.Prune(account);
    }

    /// <summary>Shows the open trades a bar's path after its open, where no order waits for it.</summary>
    private void Show(double open, double high, double low, double close)
    {
        account.Mark(open);
        account.Mark(high);
        account.Mark(low);
        account.Mark(close);
    }

    private void FillMarketOrders(double price, bool immediateOnly)
    {
        int i = 0;
        while (i < book.Orders.Count)
        {
            WorkingOrder order = book.Orders[i];
            if (!order.IsMarket || (immediateOnly && !order.Immediate))
            {
                i++;
                continue;
            }

            execution.Fill(order, price, price, slips: true);

            // A fill may take other orders with it (OCA, the daily cap), so the list is read again from its start.
            i = 0;
        }
    }

    /// <summary>Walks a stretch of the path, and sees to what its end brings.</summary>
    private void Go(double from, double to)
    {
        Walk(from, to);
        Look(to);
        if (RunAgain is null)
        {
            return;
        }

        highest = Math.Max(highest, Math.Max(from, to));
        lowest = Math.Min(lowest, Math.Min(from, to));
        if (execution.Fills != fillsSeen)
        {
            fillsSeen = execution.Fills;
            clock.Close = to;

            // An exit ends with what it was for; an entry of this run must not find it alive.
            book.Prune(account);
            RunAgain(barOpen, highest, lowest, to);
            search.Begin(to, newOnly: true);
            FillMarketOrders(to, immediateOnly: false);
        }
    }

    /// <summary>Looks at the account where the price turns: for its margin, and for the strategy's own rules.</summary>
    private void Look(double price)
    {
        if (account.MayBeCalled(price, price))
        {
            execution.CallMargin(price);
        }

        if (risk.Look(price) is { } stop)
        {
            execution.Stop(stop, price);
        }
    }

    private void Walk(double from, double to, bool opening = false)
    {
        AdvanceTrails(from);
        double at = from;
        while (search.Next(at, to, out PathCandidate next))
        {
            at = next.At;
            if (next.Leg is { } leg)
            {
                execution.FillLeg(leg, next.Fill, at, next.Trigger);
            }
            else
            {
                Meet(next.Order!, next, opening);
            }
        }

        AdvanceTrails(to);
        account.Mark(to);
    }

    private void Meet(WorkingOrder order, in PathCandidate met, bool opening)
    {
        if (!double.IsNaN(order.Stop) && !order.StopReached && !double.IsNaN(order.Limit))
        {
            order.StopReached = true;
            order.LiveFrom = met.At;
            return;
        }

        int before = stranded.Count;
        if (opening && order.Kind == OrderKind.Entry && met.Trigger == ExitTrigger.Loss)
        {
            NoteStranded(Opposite(order.Side), met.At);
        }

        execution.Fill(order, met.Fill, met.At, slips: met.Trigger == ExitTrigger.Loss);
        if (account.Held(order.Side) == 0)
        {
            stranded.RemoveRange(before, stranded.Count - before);
        }

        for (int i = before; i < stranded.Count; i++)
        {
            stranded[i].Leg.IsStranded = true;
        }
    }

    /// <summary>
    /// Fills the exits that the open has passed together with a stop that reversed their position: they still sell what they had reserved, as
    /// TradingView does, after all entries that the open has passed.
    /// </summary>
    private void FillStranded(double at)
    {
        if (stranded.Count > 1)
        {
            stranded.Sort(static (one, other) => one.Leg.Sequence.CompareTo(other.Leg.Sequence));
        }

        foreach ((ExitLeg leg, ExitTrigger trigger) in stranded)
        {
            // The entry's fill may have ended it: by its OCA group, or by the daily cap.
            if (!leg.Done && leg.Quantity > 0)
            {
                execution.FillStranded(leg, at, trigger);
            }
        }

        stranded.Clear();
    }

    /// <summary>Notes the live exits of a position that the open has passed.</summary>
    private void NoteStranded(Side held, double at)
    {
        if (account.Held(held) == 0)
        {
            return;
        }

        foreach (ExitOrder exit in book.Exits.All)
        {
            foreach (ExitLeg leg in exit.Legs)
            {
                if (leg.IsLive && leg.Lot.Side == held && leg.Lot.Claim > 0 && search.Passed(leg, at) is { } trigger)
                {
                    stranded.Add((leg, trigger));
                }
            }
        }
    }

    private void AdvanceTrails(double price)
    {
        if (!book.HasExits)
        {
            return;
        }

        foreach (ExitOrder exit in book.Exits.All)
        {
            foreach (ExitLeg leg in exit.Legs)
            {
                if (leg.HasTrail && leg.IsLive)
                {
                    leg.Advance(price, prices);
                }
            }
        }
    }

    private static Side Opposite(Side side) => side == Side.Long ? Side.Short : Side.Long;
}
