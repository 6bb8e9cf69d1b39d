namespace Barline;

/// <summary>An order of <c>Entry</c>, <c>Order</c>, <c>Close</c> or <c>CloseAll</c> that waits for its fill.</summary>
internal sealed class WorkingOrder
{
    public string Id { get; private set; } = "";

    public OrderKind Kind { get; private set; }

    /// <summary>Its place in the log.</summary>
    public int Record { get; private set; }

    public Side Side { get; set; }

    /// <summary>Its own quantity, without what a reversal closes.</summary>
    public double Quantity { get; set; }

    /// <summary>The opposite position to close, fixed when a priced entry was placed.</summary>
    public double Flip { get; set; }

    /// <summary>The money that sizes a priced order at its fill; na where its quantity is fixed.</summary>
    public double Budget { get; set; }

    /// <summary>What fills of its group have taken off the quantity that its budget buys.</summary>
    public double Reduced { get; set; }

    public double Limit { get; set; }

    public double Stop { get; set; }

    public string OcaName { get; set; } = "";

    public OcaType OcaType { get; set; }

    public string Comment { get; set; } = "";

    /// <summary>The bar at whose close it was last set.</summary>
    public int PlacedBar { get; set; }

    /// <summary>Its place among orders that meet their price together: a later call is a later order.</summary>
    public long Sequence { get; set; }

    /// <summary>The first price of the bar at which it works; kept where limits want to be passed only.</summary>
    public double LiveFrom { get; set; }

    /// <summary>Whether the stop of a stop-limit was reached, so that only the limit is left.</summary>
    public bool StopReached { get; set; }

    /// <summary>Whether it fills at the close of the bar that placed it, whatever the settings say.</summary>
    public bool Immediate { get; set; }

    /// <summary>Whether a market entry trades its own quantity only, also against an opposite position.</summary>
    public bool NeverReverses { get; set; }

    /// <summary>The entry that a <c>Close</c> names; null for other orders.</summary>
    public string? ClosedEntry { get; set; }

    /// <summary>The last fill that a <c>Close</c> is for: those that were there when it was called.</summary>
    public int ClosedThrough { get; set; }

    public bool IsMarket => double.IsNaN(Limit) && double.IsNaN(Stop);

    public bool Closes => Kind is OrderKind.Close or OrderKind.CloseAll;

    public string Signal => Comment.Length > 0 ? Comment : Id;

    public bool Buys => Side == Side.Long;

    /// <summary>Makes it a new market order, whatever it was before.</summary>
    public void Begin(OrderKind kind, string id, int record, Side side, double quantity, string comment, int bar)
    {
        Id = id;
        Kind = kind;
        Record = record;
        Side = side;
        Quantity = quantity;
        Flip = 0;
        Budget = double.NaN;
        Reduced = 0;
        Limit = double.NaN;
        Stop = double.NaN;
        OcaName = "";
        OcaType = OcaType.None;
        Comment = comment;
        PlacedBar = bar;
        LiveFrom = double.NaN;
        StopReached = false;
        Immediate = false;
        NeverReverses = false;
        ClosedEntry = null;
    }
}
