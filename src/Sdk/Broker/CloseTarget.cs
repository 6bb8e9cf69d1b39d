namespace Barline;

/// <summary>The entries that a closing order names: one fill, all fills of an id, or all.</summary>
internal readonly record struct CloseTarget(Lot? Lot, string? EntryId)
{
    public static CloseTarget All => default;

    public bool Covers(Lot lot) => Lot is not null ? ReferenceEquals(Lot, lot) : EntryId is null || EntryId == lot.EntryId;
}
