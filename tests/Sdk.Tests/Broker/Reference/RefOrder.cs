namespace Barline.Tests.Brokers.Reference;

/// <summary>A waiting order, or an exit's leg for one entry.</summary>
internal sealed class RefOrder
{
    public required OrderKind Kind { get; init; }

    public required string Id { get; init; }

    public required int Sequence { get; init; }

    public required int PlacedBar { get; set; }

    /// <summary>1 buys, -1 sells.</summary>
    public required int Direction { get; init; }

    public string Comment { get; set; } = "";

    public string OcaName { get; set; } = "";

    public OcaType OcaType { get; set; }

    /// <summary>Its own quantity; null where <see cref="Budget"/> buys what it can at the fill.</summary>
    public decimal? Quantity { get; set; }

    public decimal Budget { get; set; }

    /// <summary>What fills of its group have taken off its quantity.</summary>
    public decimal Reduced { get; set; }

    /// <summary>What it closes on top of its own quantity, fixed when placed; of a market entry it is found at the fill.</summary>
    public decimal Flip { get; set; }

    /// <summary>A market entry that was given twice on one bar does not reverse.</summary>
    public bool LostFlip { get; init; }

    public decimal? Limit { get; set; }

    public decimal? Stop { get; set; }

    /// <summary>Whether the stop of a stop-limit order has been reached.</summary>
    public bool IsReleased { get; set; }

    /// <summary>The first price of this bar at which it was there.</summary>
    public decimal LiveFrom { get; set; }

    public bool IsImmediate { get; init; }

    /// <summary>The open trades that a close is for.</summary>
    public List<RefLot> Closes { get; init; } = [];

    public RefExit? Exit { get; init; }

    public RefLot? Lot { get; init; }

    public decimal? Activation { get; set; }

    public decimal TrailOffset { get; set; }

    public bool IsArmed { get; set; }

    /// <summary>The best price since the trailing stop was activated.</summary>
    public decimal Best { get; set; }

    public bool IsExit => Exit is not null;

    public bool IsMarket => !IsExit && Limit is null && Stop is null;
}
