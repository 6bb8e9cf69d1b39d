namespace Barline;

/// <summary>The last turn of a zigzag, and the extremes from which the next one is judged.</summary>
internal struct ZigZagState(double deviation)
{
    private bool hasBegun;
    private double highest;
    private int highestBar;
    private double lowest;
    private int lowestBar;

    /// <summary>How far the price has to go back, in percent.</summary>
    public double Deviation { get; } = deviation;

    /// <summary>1 after a low, -1 after a high, 0 where there is no turn yet.</summary>
    public int Direction { get; private set; }

    /// <summary>The price of the last turn.</summary>
    public double Turn { get; private set; }

    /// <summary>The bar of the last turn.</summary>
    public int TurnBar { get; private set; }

    /// <summary>Takes in the next bar.</summary>
    public void Update(History<double> highs, History<double> lows)
    {
        double high = highs.Now;
        double low = lows.Now;
        int bar = highs.Index;
        if (!double.IsFinite(high) || !double.IsFinite(low))
        {
            return;
        }

        if (!hasBegun)
        {
            hasBegun = true;
            (highest, highestBar, lowest, lowestBar) = (high, bar, low, bar);
            return;
        }

        bool isHigher = high > highest;
        bool isLower = low < lowest;
        bool rises = high >= lowest + (Math.Abs(lowest) * Deviation / 100);
        bool falls = low <= highest - (Math.Abs(highest) * Deviation / 100);
        if (Direction <= 0 && rises && !(isLower && Direction < 0))
        {
            (Direction, Turn, TurnBar) = (1, lowest, lowestBar);
            (highest, highestBar) = (high, bar);
        }
        else if (Direction >= 0 && falls && !(isHigher && Direction > 0))
        {
            (Direction, Turn, TurnBar) = (-1, highest, highestBar);
            (lowest, lowestBar) = (low, bar);
        }
        else
        {
            if (isHigher)
            {
                (highest, highestBar) = (high, bar);
            }

            if (isLower)
            {
                (lowest, lowestBar) = (low, bar);
            }
        }
    }
}
