namespace Barline;

/// <summary>A call of <c>Exit</c>: its latest request, and one leg for each entry that it covers.</summary>
internal sealed class ExitOrder
{
    private readonly List<ExitLeg> legs = [];

    public ExitOrder(in ExitRequest request) => Request = request;

    public ExitRequest Request { get; set; }

    /// <summary>
    /// The side of the position held at the latest call, which an exit for every entry is bound to; null where there was none.
    /// </summary>
    public Side? Bound { get; set; }

    public List<ExitLeg> Legs => legs;

    public bool CoversEveryEntry => Request.From.Length == 0;

    /// <summary>Whether it covers a fill of this entry.</summary>
    public bool Covers(string entryId, Side side) => CoversEveryEntry ? Bound is null || Bound == side : Request.From == entryId;

    public ExitLeg? Find(Lot lot)
    {
        foreach (ExitLeg leg in legs)
        {
            if (ReferenceEquals(leg.Lot, lot))
            {
                return leg;
            }
        }

        return null;
    }
}
