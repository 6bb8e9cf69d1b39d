namespace Barline;

/// <summary>One fill that opened a position or added to it.</summary>
internal sealed class Lot
{
    public required Side Side { get; init; }

    public required string EntryId { get; init; }

    public required string EntrySignal { get; init; }

    public required DateTime EntryTime { get; init; }

    public required int EntryBar { get; init; }

    public required double EntryPrice { get; init; }

    /// <summary>The quantity at the fill, which a percentage of an exit refers to.</summary>
    public required double Quantity { get; init; }

    /// <summary>What is still open of it in the list of trades.</summary>
    public required double Remaining { get; set; }

    /// <summary>
    /// What orders that name this entry may still close. It differs from <see cref="Remaining"/> only where closing fills use up the
    /// oldest trade and not the one they name.
    /// </summary>
    public required double Claim { get; set; }

    /// <summary>The entry commission of what remains, in account currency.</summary>
    public required double Fee { get; set; }

    /// <summary>
    /// The best and the worst of one contract's profit so far, in account currency at the rate of its day, before commission.
    /// </summary>
    public double Best { get; set; }

    public double Worst { get; set; }

    public void Mark(double price, double unitValue)
    {
        double profit = (Side == Side.Long ? price - EntryPrice : EntryPrice - price) * unitValue;
        if (profit > Best)
        {
            Best = profit;
        }
        else if (profit < Worst)
        {
            Worst = profit;
        }
    }
}
