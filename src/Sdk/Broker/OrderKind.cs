namespace Barline;

/// <summary>Which command made an order.</summary>
public enum OrderKind
{
    /// <summary><c>Strategy.Entry</c>.</summary>
    Entry,

    /// <summary><c>Strategy.Order</c>.</summary>
    Order,

    /// <summary><c>Strategy.Exit</c>: one order for each entry that it covers.</summary>
    Exit,

    /// <summary><c>Strategy.Close</c>.</summary>
    Close,

    /// <summary><c>Strategy.CloseAll</c>.</summary>
    CloseAll,

    /// <summary>A risk rule of the strategy closed the position.</summary>
    Risk,

    /// <summary>The equity did not cover the position's margin: a part of it was liquidated.</summary>
    MarginCall,
}
