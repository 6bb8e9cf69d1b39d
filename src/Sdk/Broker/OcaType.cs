namespace Barline;

/// <summary>What a fill does to the other orders of its "one cancels all" group (Pine's <c>oca_type</c>).</summary>
public enum OcaType
{
    /// <summary>Nothing: the orders are independent.</summary>
    None,

    /// <summary>It cancels them.</summary>
    Cancel,

    /// <summary>It takes the filled quantity off each; what falls to 0 is cancelled.</summary>
    Reduce,
}
