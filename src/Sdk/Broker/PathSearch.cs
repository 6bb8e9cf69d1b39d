using System.Runtime.InteropServices;

namespace Barline;

/// <summary>Finds what a stretch of the price's path meets first.</summary>
internal sealed class PathSearch
{
    private readonly OrderBook book;
    private readonly PriceGrid grid;
    private readonly int limitVerification;

    private PathCandidate best;
    private bool found;

    public PathSearch(OrderBook book, PriceGrid grid, int limitVerification)
    {
        this.book = book;
        this.grid = grid;
        this.limitVerification = limitVerification;
    }

    /// <summary>Whether a bar of this range may meet anything: a quick test that most bars fail.</summary>
    public bool MayMeet(double high, double low)
    {
        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(book.Orders))
        {
            if (order.IsMarket || Touches(order.Buys, order.Stop, order.Limit, high, low))
            {
                return true;
            }
        }

        foreach (ExitOrder exit in book.Exits.All)
        {
            foreach (ExitLeg leg in exit.Legs)
            {
                if (leg.IsLive
                    && (Touches(leg.Buys, leg.Stop, leg.Limit, high, low) || (leg.HasTrail && leg.TrailMayMeet(high, low, grid))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The first meeting on the straight way between two prices, the start included.</summary>
    public bool Next(double from, double to, out PathCandidate candidate)
    {
        found = false;
        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(book.Orders))
        {
            Try(order, from, to);
        }

        foreach (ExitOrder exit in book.Exits.All)
        {
            foreach (ExitLeg leg in exit.Legs)
            {
                if (leg.IsLive)
                {
                    Try(leg, from, to);
                }
            }
        }

        candidate = best;
        return found;
    }

    /// <summary>
    /// Begins a stretch that starts with an open. Where limits want to be passed, a better open is still what such an order fills at later.
    /// </summary>
    /// <param name="open">The price now.</param>
    /// <param name="newOnly">Whether only orders are meant that did not work on this bar before.</param>
    public void Begin(double open, bool newOnly = false)
    {
        if (limitVerification == 0)
        {
            return;
        }

        foreach (WorkingOrder order in CollectionsMarshal.AsSpan(book.Orders))
        {
            order.LiveFrom = newOnly && !double.IsNaN(order.LiveFrom) ? order.LiveFrom : open;
        }

        foreach (ExitOrder exit in book.Exits.All)
        {
            foreach (ExitLeg leg in exit.Legs)
            {
                leg.LiveFrom = newOnly && !double.IsNaN(leg.LiveFrom) ? leg.LiveFrom : open;
            }
        }
    }

    /// <summary>What fills an exit at a price that it has passed; null where it has not.</summary>
    public ExitTrigger? Passed(ExitLeg leg, double at)
    {
        found = false;
        Try(leg, at, at);
        return found ? best.Trigger : null;
    }

    private static bool Touches(bool buys, double stop, double limit, double high, double low) =>
        buys ? stop <= high || limit >= low : stop >= low || limit <= high;

    private void Try(WorkingOrder order, double from, double to)
    {
        if (order.IsMarket)
        {
            return;
        }

        if (!double.IsNaN(order.Stop) && !order.StopReached)
        {
            if (Stop(order.Buys, order.Stop, from, to, out double at))
            {
                Offer(new PathCandidate(order, null, at, at, ExitTrigger.Loss, Math.Abs(at - from)));
            }
        }
        else if (Limit(order.Buys, order.Limit, order.LiveFrom, from, to, out double at, out double fill))
        {
            Offer(new PathCandidate(order, null, at, fill, ExitTrigger.Profit, Math.Abs(at - from)));
        }
    }

    private void Try(ExitLeg leg, double from, double to)
    {
        if (Stop(leg.Buys, leg.Stop, from, to, out double at))
        {
            Offer(new PathCandidate(null, leg, at, at, ExitTrigger.Loss, Math.Abs(at - from)));
        }

        if (Limit(leg.Buys, leg.Limit, leg.LiveFrom, from, to, out at, out double fill))
        {
            Offer(new PathCandidate(null, leg, at, fill, ExitTrigger.Profit, Math.Abs(at - from)));
        }

        // Activating a trail is met like a limit; the trail's own stop like any other.
        if (Stop(leg.Buys, leg.TrailStop, from, to, out at) || Stop(!leg.Buys, leg.TrailTouch, from, to, out at))
        {
            Offer(new PathCandidate(null, leg, at, at, ExitTrigger.Trailing, Math.Abs(at - from)));
        }
    }

    private void Offer(in PathCandidate candidate)
    {
        if (!found || candidate.Precedes(best))
        {
            best = candidate;
            found = true;
        }
    }

    private static bool Stop(bool buys, double level, double from, double to, out double at)
    {
        bool passed = buys ? from >= level : from <= level;
        at = passed ? from : level;
        return passed || (buys ? to >= level : to <= level);
    }

    private bool Limit(bool buys, double level, double liveFrom, double from, double to, out double at, out double fill)
    {
        double trigger = limitVerification == 0 ? level : grid.Move(level, buys ? -limitVerification : limitVerification);
        bool passed = buys ? from <= trigger : from >= trigger;
        at = passed ? from : trigger;
        fill = limitVerification == 0 ? (passed ? from : level)
            : buys ? double.MinNumber(level, liveFrom)
            : double.MaxNumber(level, liveFrom);
        return passed || (buys ? to <= trigger : to >= trigger);
    }
}
