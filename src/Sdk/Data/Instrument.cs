namespace Barline;

/// <summary>What is traded: the grid of its prices and quantities, and when its market is open.</summary>
public sealed record Instrument
{
    /// <summary>The name under which the market lists it, such as <c>AAPL</c>.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>The smallest step of a price, above 0 (Pine's <c>syminfo.mintick</c>).</summary>
    public double TickSize { get; init; } = 0.01;

    /// <summary>What one unit earns in account currency when the price rises by 1, above 0 (Pine's <c>syminfo.pointvalue</c>).</summary>
    public double PointValue { get; init; } = 1;

    /// <summary>The smallest step of a quantity, above 0; computed quantities are rounded down to it (Pine's <c>syminfo.mincontract</c>).</summary>
    public double QuantityStep { get; init; } = 1;

    /// <summary>The exchange's time zone, an IANA id.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The exchange's trading hours, such as <c>0930-1600</c>; <c>24x7</c> where it never closes.</summary>
    public string Session { get; init; } = "24x7";
}
