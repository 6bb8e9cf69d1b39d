namespace Barline;

/// <summary>One order from its creation to its end.</summary>
/// <remarks>An entry that is refused because pyramiding is exhausted when it is placed leaves no record, as on TradingView.</remarks>
public sealed record OrderRecord
{
    /// <summary>The order's place in the log, from 1.</summary>
    public int Number { get; internal init; }

    /// <summary>The id that the script gave it.</summary>
    public string Id { get; internal init; } = "";

    /// <summary>The entry that an exit belongs to; empty for other orders.</summary>
    public string From { get; internal init; } = "";

    /// <summary>The command that made it.</summary>
    public OrderKind Kind { get; internal init; }

    /// <summary>Whether it buys or sells.</summary>
    public Side Side { get; internal init; }

    /// <summary>
    /// The quantity asked for when it was last set. An entry that reverses a position trades more: see <see cref="FilledQuantity"/>.
    /// </summary>
    public double Quantity { get; internal init; }

    /// <summary>The limit price after rounding to the tick; na where it has none.</summary>
    public double Limit { get; internal init; } = double.NaN;

    /// <summary>The stop price after rounding to the tick; na where it has none.</summary>
    public double Stop { get; internal init; } = double.NaN;

    /// <summary>The script's comment; empty where it gave none.</summary>
    public string Comment { get; internal init; } = "";

    /// <summary>
    /// The bar at whose close it was created, 0 being the first; an exit of a waiting entry is created by that entry's fill.
    /// </summary>
    public int PlacedBar { get; internal init; }

    /// <summary>When that bar opens, in UTC.</summary>
    public DateTime PlacedTime { get; internal init; }

    /// <summary>How often a later call changed its prices, quantity or comment; of a refused order, how often it was tried again.</summary>
    public int Changes { get; internal init; }

    /// <summary>Where it stands.</summary>
    public OrderStatus Status { get; internal init; }

    /// <summary>Why it was cancelled or refused, or what took a part of its quantity away; empty otherwise.</summary>
    public string Reason { get; internal init; } = "";

    /// <summary>The bar on which it was filled, cancelled or refused; -1 while it works.</summary>
    public int DoneBar { get; internal init; } = -1;

    /// <summary>When that bar opens, in UTC; null while it works.</summary>
    public DateTime? DoneTime { get; internal init; }

    /// <summary>The price at which it filled, slippage included; na where it did not fill.</summary>
    public double FillPrice { get; internal init; } = double.NaN;

    /// <summary>The quantity that it traded, the part that closed an opposite position included; 0 where it did not fill.</summary>
    public double FilledQuantity { get; internal init; }
}
