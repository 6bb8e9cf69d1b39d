namespace Barline;

/// <summary>The direction of an order or a position.</summary>
public enum Side
{
    /// <summary>Buys, or a position that gains when the price rises.</summary>
    Long,

    /// <summary>Sells, or a position that gains when the price falls.</summary>
    Short,
}
