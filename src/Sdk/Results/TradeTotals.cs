namespace Barline;

/// <summary>Sums over the trades of a list, or those of one side of it; the largest win and loss are na where there is none.</summary>
internal struct TradeTotals
{
    private double mean;
    private double squares;
    private int streak;

    public int Count { get; private set; }

    public int Wins { get; private set; }

    public int Losses { get; private set; }

    public double NetProfit { get; private set; }

    public double GrossProfit { get; private set; }

    public double GrossLoss { get; private set; }

    public double LargestWin { get; private set; }

    public double LargestLoss { get; private set; }

    public double Commission { get; private set; }

    public double Percent { get; private set; }

    public double WinPercent { get; private set; }

    public double LossPercent { get; private set; }

    public double LargestWinPercent { get; private set; }

    public double LargestLossPercent { get; private set; }

    public long Bars { get; private set; }

    public long WinBars { get; private set; }

    public long LossBars { get; private set; }

    public int MaxConsecutiveWins { get; private set; }

    public int MaxConsecutiveLosses { get; private set; }

    /// <summary>The mean profit.</summary>
    public readonly double Mean => Count == 0 ? double.NaN : mean;

    /// <summary>The sample standard deviation of the profits; na below two trades.</summary>
    public readonly double Deviation => Count < 2 ? double.NaN : Math.Sqrt(squares / (Count - 1));

    /// <param name="trades">The closed trades.</param>
    /// <param name="side">The side whose trades count; null for both.</param>
    public static TradeTotals Of(IReadOnlyList<Trade> trades, Side? side)
    {
        TradeTotals sum = new()
        {
            LargestWin = double.NaN,
            LargestLoss = double.NaN,
            LargestWinPercent = double.NaN,
            LargestLossPercent = double.NaN,
        };
        if (trades is ClosedTradeList rows)
        {
            // A sweep asks for the totals of many runs and for no single trade, so the trades are not made for it.
            for (int i = 0; i < rows.Count; i++)
            {
                ref readonly TradeData row = ref rows.Row(i);
                if (side is null || row.Side == side)
                {
                    sum.Add(row.Profit, row.ProfitPercent, row.Commission, row.ExitBar - row.EntryBar);
                }
            }

            return sum;
        }

        foreach (Trade trade in trades)
        {
            if (side is null || trade.Side == side)
            {
                sum.Add(trade.Profit, trade.ProfitPercent, trade.Commission, trade.ExitBar - trade.EntryBar);
            }
        }

        return sum;
    }

    private void Add(double profit, double percent, double commission, int bars)
    {
        Count++;
        NetProfit += profit;
        Commission += commission;
        Percent += percent;
        Bars += bars;

        // Welford's recurrence: the difference of two large sums would lose what is asked for.
        double off = profit - mean;
        mean += off / Count;
        squares += off * (profit - mean);
        if (profit > 0)
        {
            Wins++;
            GrossProfit += profit;
            WinPercent += percent;
            WinBars += bars;
            LargestWin = Larger(LargestWin, profit);
            LargestWinPercent = Larger(LargestWinPercent, percent);
            streak = Math.Max(streak, 0) + 1;
            MaxConsecutiveWins = Math.Max(MaxConsecutiveWins, streak);
        }
        else if (profit < 0)
        {
            Losses++;
            GrossLoss -= profit;
            LossPercent -= percent;
            LossBars += bars;
            LargestLoss = Larger(LargestLoss, -profit);
            LargestLossPercent = Larger(LargestLossPercent, -percent);
            streak = Math.Min(streak, 0) - 1;
            MaxConsecutiveLosses = Math.Max(MaxConsecutiveLosses, -streak);
        }
        else
        {
            streak = 0;
        }
    }

    private static double Larger(double known, double value) => known > value ? known : value;
}
