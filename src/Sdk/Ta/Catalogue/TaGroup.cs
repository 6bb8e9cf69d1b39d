namespace Barline;

/// <summary>What a function of technical analysis is for.</summary>
public enum TaGroup
{
    /// <summary>Lines that follow the price smoothed.</summary>
    Averages,

    /// <summary>How fast, how far or how one-sidedly the price moves.</summary>
    Oscillators,

    /// <summary>How widely the price moves, and channels made from that.</summary>
    Volatility,

    /// <summary>Whether there is a trend, and where it would end.</summary>
    Trend,

    /// <summary>What volume says of the price.</summary>
    Volume,

    /// <summary>Statistics of the last values: sums, extremes, places in an order, relations of two series.</summary>
    Statistics,

    /// <summary>Crossings, and counts and values of the bars on which a condition held.</summary>
    Conditions,

    /// <summary>Turning points and price levels.</summary>
    Levels,
}
