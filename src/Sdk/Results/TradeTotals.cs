namespace Barline;

/// <summary>Sums over a list of trades; the largest win and loss are na where there is none.</summary>
internal readonly record struct TradeTotals(
    double NetProfit, double GrossProfit, double GrossLoss, double LargestWin, double LargestLoss, double Commission, int Wins, int Losses)
{
    public static TradeTotals Of(IReadOnlyList<Trade> trades)
    {
        TradeTotals sum = new(0, 0, 0, double.NaN, double.NaN, 0, 0, 0);
        for (int i = 0; i < trades.Count; i++)
        {
            double profit = trades[i].Profit;
            sum = sum with { NetProfit = sum.NetProfit + profit, Commission = sum.Commission + trades[i].Commission };
            if (profit > 0)
            {
                sum = sum with { Wins = sum.Wins + 1, GrossProfit = sum.GrossProfit + profit, LargestWin = Larger(sum.LargestWin, profit) };
            }
            else if (profit < 0)
            {
                sum = sum with { Losses = sum.Losses + 1, GrossLoss = sum.GrossLoss - profit, LargestLoss = Larger(sum.LargestLoss, -profit) };
            }
        }

        return sum;
    }

    private static double Larger(double known, double value) => known > value ? known : value;
}
