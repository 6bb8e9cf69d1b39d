namespace Barline;

/// <summary>Where an order stands.</summary>
public enum OrderStatus
{
    /// <summary>It waits for its price.</summary>
    Working,

    /// <summary>It was filled.</summary>
    Filled,

    /// <summary>It was taken back before it filled; the record's reason says by what.</summary>
    Cancelled,

    /// <summary>It was refused; the record's reason says why.</summary>
    Rejected,
}
