namespace Barline;

/// <summary>What the broker leaves of a run, for its metrics.</summary>
internal sealed record RunRecord
{
    /// <summary>The id of orders by which the broker closes for want of margin.</summary>
    private const string MarginCallId = "Margin call";

    public required IReadOnlyList<Trade> Trades { get; init; }

    public IReadOnlyList<OpenTrade> OpenTrades { get; init; } = [];

    public double MaxHeldLong { get; init; }

    public double MaxHeldShort { get; init; }

    /// <summary>How far the equity went inside the bars.</summary>
    public EquityExtremes Inside { get; init; } = EquityExtremes.Unknown;

    /// <summary>The bars with a trade in percent of <paramref name="count"/> bars.</summary>
    public double Exposure(int count)
    {
        if (count == 0)
        {
            return double.NaN;
        }

        // How many trades begin on a bar, less those that ended on the one before.
        int[] changes = new int[count + 1];
        if (Trades is ClosedTradeList rows)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                Hold(changes, rows.Row(i).EntryBar, rows.Row(i).ExitBar);
            }
        }
        else
        {
            foreach (Trade trade in Trades)
            {
                Hold(changes, trade.EntryBar, trade.ExitBar);
            }
        }

        foreach (OpenTrade trade in OpenTrades)
        {
            Hold(changes, trade.EntryBar, count - 1);
        }

        int open = 0;
        int held = 0;
        for (int bar = 0; bar < count; bar++)
        {
            open += changes[bar];
            held += open > 0 ? 1 : 0;
        }

        return 100.0 * held / count;
    }

    /// <summary>How often the broker closed something for want of margin: one call may close several trades, or parts of them.</summary>
    public int MarginCalls(Side? side)
    {
        int calls = 0;
        (int Bar, double Price) last = (-1, double.NaN);
        for (int i = 0; i < Trades.Count; i++)
        {
            // The texts are compared first, since few trades end in this way, and the trade is made only for those that do.
            if (!EndsInMarginCall(i) || (side is not null && Trades[i].Side != side))
            {
                continue;
            }

            (int Bar, double Price) exit = (Trades[i].ExitBar, Trades[i].ExitPrice);
            calls += exit == last ? 0 : 1;
            last = exit;
        }

        return calls;
    }

    private bool EndsInMarginCall(int index) => MarginCallId == (Trades is ClosedTradeList rows ? rows.Text(rows.Row(index).ExitId) : Trades[index].ExitId);

    /// <summary>A run that was stopped may have filled orders on a bar that has no equity any more.</summary>
    private static void Hold(int[] changes, int first, int last)
    {
        int end = changes.Length - 1;
        changes[Math.Min(first, end)]++;
        changes[Math.Min(last + 1, end)]--;
    }
}
