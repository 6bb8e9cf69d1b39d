namespace Barline;

/// <summary>What the price meets next on a stretch of its path: an order, or a leg of an exit.</summary>
internal readonly record struct PathCandidate(WorkingOrder? Order, ExitLeg? Leg, double At, double Fill, ExitTrigger Trigger, double Distance)
{
    /// <summary>
    /// Whether it comes before another that is equally far: orders before exits, buys before sells, the older before the younger.
    /// </summary>
    public bool Precedes(in PathCandidate other)
    {
        if (Distance != other.Distance)
        {
            return Distance < other.Distance;
        }

        if ((Order is null) != (other.Order is null))
        {
            return Order is not null;
        }

        return Buys == other.Buys ? Sequence < other.Sequence : Buys;
    }

    private bool Buys => Order?.Buys ?? Leg!.Buys;

    private long Sequence => Order?.Sequence ?? Leg!.Sequence;
}
