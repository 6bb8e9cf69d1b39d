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

    public void Add(double profit)
    {
        if (profit > 0)
        {
            Wins++;
            GrossProfit += profit;
        }
        else if (profit < 0)
        {
            Losses++;
            GrossLoss -= profit;
        }
        else
        {
            Evens++;
        }
    }
}
