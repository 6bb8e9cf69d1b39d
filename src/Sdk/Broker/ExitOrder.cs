namespace Barline;

/// <summary>A call of <c>Exit</c>: its latest request, and one leg for each entry that it covers.</summary>
internal sealed class ExitOrder
{
    private readonly List<ExitLeg> legs = [];
    private ExitRequest request;

    public ref readonly ExitRequest Request => ref request;

    /// <summary>
    /// The side of the position held at the latest call, which an exit for every entry is bound to; null where there was none.
    /// </summary>
    public Side? Bound { get; private set; }

    /// <summary>Whether it was taken back, or the position that it was bound to is gone: it covers no further fill until it is called again.</summary>
    public bool IsOver { get; private set; }

    public List<ExitLeg> Legs => legs;

    public bool CoversEveryEntry => request.From.Length == 0;

    /// <summary>Takes what the latest call asks for.</summary>
    public void Set(in ExitRequest asked, Side? bound)
    {
        request = asked;
        Bound = bound;
        IsOver = false;
    }

    public void End() => IsOver = true;

    /// <summary>Whether it covers a fill of this entry.</summary>
    public bool Covers(string entryId, Side side) =>
        !IsOver && (CoversEveryEntry ? Bound is null || Bound == side : request.From == entryId);

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
