namespace Barline;

/// <summary>What exits and closes may still name of each fill.</summary>
internal sealed class EntryClaims
{
    private readonly List<Lot> claims = [];
    private readonly LotPool lots;
    private readonly QuantityGrid quantities;

    public EntryClaims(LotPool lots, QuantityGrid quantities)
    {
        this.lots = lots;
        this.quantities = quantities;
    }

    /// <summary>The fills of which something is left to name, oldest first.</summary>
    public List<Lot> Lots => claims;

    public void Add(Lot lot) => claims.Add(lot);

    /// <summary>What orders that name the entry may still close, of its fills up to a number.</summary>
    public double Of(string entryId, int through = int.MaxValue)
    {
        double sum = 0;
        foreach (Lot lot in claims)
        {
            if (lot.EntryId == entryId && lot.Number <= through)
            {
                sum += lot.Claim;
            }
        }

        return quantities.Snap(sum);
    }

    /// <summary>Takes a closed quantity off the fills that the order names, oldest first.</summary>
    public void Take(double quantity, in CloseTarget target)
    {
        double left = quantity;
        for (int i = 0; i < claims.Count && left > 0;)
        {
            Lot lot = claims[i];
            if (!target.Covers(lot))
            {
                i++;
                continue;
            }

            double part = Math.Min(left, lot.Claim);
            lot.Claim = quantities.Snap(lot.Claim - part);
            left = quantities.Snap(left - part);
            if (lot.Claim > 0)
            {
                i++;
            }
            else
            {
                claims.RemoveAt(i);
                lots.Return(lot);
            }
        }
    }
}
