namespace Barline;

/// <summary>Counts closed trades by how they came out, and adds up what they won and lost.</summary>
internal sealed class WinCount
{
    public double GrossProfit { get; private set; }

    /// <summary>The losses, as a number of 0 or above.</summary>
    public double GrossLoss { get; private set; }

    public int Wins { get; private set; }

    public int Losses { get; private set; }

    public int Evens { get; private set; }

    /// <summary>The sums of the trades' profits in percent: of all, of those that won, and of those that lost as a number of 0 or above.</summary>
    public double Percent { get; private set; }

    public double WonPercent { get; private set; }

    public double LostPercent { get; private set; }

    public void Add(double profit, double percent)
    {
        // Without branches, since nothing tells beforehand how the next trade comes out.
        int won = profit > 0 ? 1 : 0;
        int lost = profit < 0 ? 1 : 0;
        Wins += won;
        Losses += lost;
        Evens += 1 - won - lost;
        GrossProfit += double.MaxNative(profit, 0);
        GrossLoss -= double.MinNative(profit, 0);
        Percent += percent;
        WonPercent += double.MaxNative(percent, 0);
        LostPercent -= double.MinNative(percent, 0);
    }
}
