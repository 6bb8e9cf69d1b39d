namespace Barline.Tests.Brokers.Reference;

/// <summary>The fill of an entry: what is left of its trade, and of what may be closed by its name.</summary>
internal sealed class RefLot
{
    public required string Id { get; init; }

    public required string Signal { get; init; }

    /// <summary>1 long, -1 short.</summary>
    public required int Direction { get; init; }

    public required int Bar { get; init; }

    public required decimal Price { get; init; }

    public required decimal OriginalQuantity { get; init; }

    public required decimal Quantity { get; set; }

    /// <summary>What orders that name the entry may still close: with FIFO its trade may be closed by orders that name another.</summary>
    public required decimal Claim { get; set; }

    /// <summary>The commission of what is left.</summary>
    public required decimal Fee { get; set; }
}
