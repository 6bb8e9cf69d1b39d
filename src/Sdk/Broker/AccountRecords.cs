namespace Barline;

/// <summary>The extremes that an account has reached.</summary>
internal sealed class AccountRecords(double initialCapital)
{
    private EquityRange range = new(initialCapital);

    public double MaxHeldLong { get; private set; }

    public double MaxHeldShort { get; private set; }

    /// <summary>How far the equity fell and rose inside the bars.</summary>
    public EquityRange Range => range;

    /// <summary>Takes in an equity that the open trades had at a price.</summary>
    public void See(double equity) => range.See(equity);

    /// <summary>Takes in what closed trades have made of the account.</summary>
    public void Settle(double settled) => range.Settle(settled);

    /// <summary>Takes in what an entry has made of the position.</summary>
    public void Hold(double position)
    {
        MaxHeldLong = double.MaxNative(MaxHeldLong, position);
        MaxHeldShort = double.MaxNative(MaxHeldShort, -position);
    }
}
