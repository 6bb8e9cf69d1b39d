namespace Barline;

/// <summary>The bar at which the parts of one broker are.</summary>
internal sealed class BarClock
{
    /// <summary>The bar's index; -1 before the first bar.</summary>
    public int Index { get; set; } = -1;

    /// <summary>When the bar opens, in UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>The last finite close; na before the first bar.</summary>
    public double Close { get; set; } = double.NaN;

    /// <summary>The last bar whose close was not finite; -1 where there was none.</summary>
    public int BarWithoutClose { get; set; } = -1;
}
