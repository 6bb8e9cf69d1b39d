namespace Barline;

/// <summary>Lots for further use: most strategies hold few at a time and open many.</summary>
internal sealed class LotPool
{
    private readonly Stack<Lot> spare = new();

    public Lot Rent() => spare.TryPop(out Lot? lot) ? lot : new Lot();

    /// <summary>Takes a lot back once nothing refers to it. Call it where a reference ends.</summary>
    public void Return(Lot lot)
    {
        if (lot.IsSpent)
        {
            spare.Push(lot);
        }
    }
}
