namespace Barline;

/// <summary>Sums over a list of trades; the largest win and loss are na where there is none.</summary>
internal readonly record struct TradeTotals(
    double NetProfit, double GrossProfit, double GrossLoss, double LargestWin, double LargestLoss, double Commission, int Wins, int Losses)
{
    public static TradeTotals Of(IReadOnlyList<Trade> trades)
    {
        TradeTotals sum = new(0, 0, 0, double.NaN, double.NaN, 0, 0, 0);
        if (trades is ClosedTradeList rows)
        {
            // A sweep asks for the totals of many runs and for no single trade, so the trades are not made for it.
            for (int i = 0; i < rows.Count; i++)
            {
                ref readonly TradeData row = ref rows.Row(i);
                sum = sum.With(row.Profit, row.Commission);
            }

            return sum;
        }

        for (int i = 0; i < trades.Count; i++)
        {
            sum = sum.With(trades[i].Profit, trades[i].Commission);
        }

        return sum;
    }

    private TradeTotals With(double profit, double commission)
    {
        TradeTotals sum = this with { NetProfit = NetProfit + profit, Commission = Commission + commission };
        if (profit > 0)
        {
            return sum with { Wins = Wins + 1, GrossProfit = GrossProfit + profit, LargestWin = Larger(LargestWin, profit) };
        }

        return profit < 0
            ? sum with { Losses = Losses + 1, GrossLoss = GrossLoss - profit, LargestLoss = Larger(LargestLoss, -profit) }
            : sum;
    }

    private static double Larger(double known, double value) => known > value ? known : value;
}
