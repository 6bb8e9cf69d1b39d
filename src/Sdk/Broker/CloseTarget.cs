namespace Barline;

/// <summary>The entries that a closing order names: one fill, the fills of an id up to a number, or all.</summary>
internal readonly record struct CloseTarget(Lot? Lot, string? EntryId, int Through = int.MaxValue)
{
    public static CloseTarget All => default;

    public bool Covers(Lot lot) =>
        Lot is not null ? ReferenceEquals(Lot, lot) : EntryId is null || (EntryId == lot.EntryId && lot.Number <= Through);
}
