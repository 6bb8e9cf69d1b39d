namespace Barline;

/// <summary>One fill that opened a position or added to it.</summary>
internal sealed class Lot
{
    public Side Side { get; private set; }

    /// <summary>Its place among the fills that opened or added, from 1.</summary>
    public int Number { get; private set; }

    public Label Entry { get; private set; }

    public DateTime EntryTime { get; private set; }

    public int EntryBar { get; private set; }

    public double EntryPrice { get; private set; }

    /// <summary>The quantity at the fill, which a percentage of an exit refers to.</summary>
    public double Quantity { get; private set; }

    /// <summary>What is still open of it in the list of trades.</summary>
    public double Remaining { get; set; }

    /// <summary>
    /// What orders that name this entry may still close. It differs from <see cref="Remaining"/> only where closing fills use up the
    /// oldest trade and not the one they name.
    /// </summary>
    public double Claim { get; set; }

    /// <summary>The entry commission of what remains, in account currency.</summary>
    public double Fee { get; set; }

    /// <summary>
    /// The best and the worst of one contract's profit so far, in account currency at the rate of its day, before commission.
    /// </summary>
    public double Best { get; private set; }

    public double Worst { get; private set; }

    /// <summary>How many legs of exits refer to it.</summary>
    public int Legs { get; set; }

    /// <summary>Whether nothing refers to it any more.</summary>
    public bool IsSpent => Remaining == 0 && Claim == 0 && Legs == 0;

    public string EntryId => Entry.Id;

    /// <summary>1 for a long trade, -1 for a short one.</summary>
    public double Sign => Side == Side.Long ? 1 : -1;

    /// <summary>The highest profit and the deepest loss so far of a part of it, with that part's entry commission.</summary>
    public (double RunUp, double Drawdown) Excursions(double part, double fee) => (Math.Max(0, (Best * part) - fee), fee - (Worst * part));

    public void Begin(int number, Side side, in Label entry, DateTime time, int bar, double price, double quantity, double fee)
    {
        Number = number;
        Side = side;
        Entry = entry;
        EntryTime = time;
        EntryBar = bar;
        EntryPrice = price;
        Quantity = quantity;
        Remaining = quantity;
        Claim = quantity;
        Fee = fee;
        Best = 0;
        Worst = 0;
    }

    public void Mark(double price, double unitValue)
    {
        double profit = (Side == Side.Long ? price - EntryPrice : EntryPrice - price) * unitValue;
        Best = double.MaxNative(profit, Best);
        Worst = double.MinNative(profit, Worst);
    }
}
