namespace Barline;

/// <summary>
/// How far the equity fell below the highest realised equity before, and rose above the lowest, on the path inside the bars. The realised
/// equity is what the closed trades left, the entry commissions of open trades taken off; it starts at the initial capital.
/// </summary>
internal struct EquityRange
{
    private double peak;
    private double trough;
    private double fall;
    private double fallShare;
    private double rise;
    private double riseShare;

    public EquityRange(double initialCapital)
    {
        peak = initialCapital;
        trough = initialCapital;
    }

    /// <summary>The highest realised equity.</summary>
    public readonly double Peak => peak;

    /// <summary>The deepest fall, in account currency, 0 or above.</summary>
    public readonly double MaxDrawdown => fall;

    /// <summary>The deepest fall, in percent of the realised equity that it fell from.</summary>
    public readonly double MaxDrawdownPercent => 100 * fallShare;

    /// <summary>The highest rise, in account currency, 0 or above.</summary>
    public readonly double MaxRunUp => rise;

    /// <summary>The highest rise, in percent of the realised equity that it rose from; na once that was not above 0.</summary>
    public readonly double MaxRunUpPercent => trough > 0 ? 100 * riseShare : double.NaN;

    /// <summary>Takes in what the account is worth at a price of the path.</summary>
    public void See(double equity)
    {
        double down = peak - equity;
        double up = equity - trough;
        fall = double.MaxNative(down, fall);
        rise = double.MaxNative(up, rise);

        // A division only where there is a new extreme: trades come and go far more often than that.
        if (down > fallShare * peak)
        {
            fallShare = down / peak;
        }

        if (up > riseShare * trough && trough > 0)
        {
            riseShare = up / trough;
        }
    }

    /// <summary>Takes in the realised equity after trades were closed.</summary>
    public void Settle(double equity)
    {
        peak = double.MaxNative(equity, peak);
        trough = double.MinNative(equity, trough);
    }
}
