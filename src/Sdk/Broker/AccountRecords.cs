namespace Barline;

/// <summary>The extremes that an account has reached.</summary>
internal sealed class AccountRecords
{
    private double trough;

    public AccountRecords(double initialCapital)
    {
        SettledPeak = initialCapital;
        trough = initialCapital;
    }

    public double MaxHeldLong { get; private set; }

    public double MaxHeldShort { get; private set; }

    /// <summary>The most that the account was worth without its open trades.</summary>
    public double SettledPeak { get; private set; }

    /// <summary>The deepest fall of the equity below the settled peak before, as a number of 0 or above.</summary>
    public double MaxDrawdown { get; private set; }

    /// <summary>The deepest fall in percent of the peak.</summary>
    public double MaxDrawdownPercent { get; private set; }

    /// <summary>The highest rise of the equity above the settled trough before.</summary>
    public double MaxRunUp { get; private set; }

    /// <summary>The highest rise in percent of the trough.</summary>
    public double MaxRunUpPercent { get; private set; }

    /// <summary>Takes in an equity that the open trades had at a price.</summary>
    public void See(double equity)
    {
        double fall = SettledPeak - equity;
        if (fall > 0)
        {
            MaxDrawdown = Math.Max(MaxDrawdown, fall);
            MaxDrawdownPercent = Math.Max(MaxDrawdownPercent, 100 * fall / SettledPeak);
        }

        double rise = equity - trough;
        if (rise > 0)
        {
            MaxRunUp = Math.Max(MaxRunUp, rise);
            MaxRunUpPercent = trough > 0 ? Math.Max(MaxRunUpPercent, 100 * rise / trough) : MaxRunUpPercent;
        }
    }

    /// <summary>Takes in what a fill has made of the position and of the account without it.</summary>
    public void Settle(double settled, double position)
    {
        SettledPeak = double.MaxNative(SettledPeak, settled);
        trough = double.MinNative(trough, settled);
        MaxHeldLong = double.MaxNative(MaxHeldLong, position);
        MaxHeldShort = double.MaxNative(MaxHeldShort, -position);
    }
}
