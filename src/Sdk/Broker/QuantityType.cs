namespace Barline;

/// <summary>What the default quantity of an order counts.</summary>
public enum QuantityType
{
    /// <summary>Contracts, shares, lots.</summary>
    Fixed,

    /// <summary>Account currency.</summary>
    Cash,

    /// <summary>Percent of the equity at the moment of the order.</summary>
    PercentOfEquity,
}
