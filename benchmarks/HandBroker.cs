namespace Barline.Benchmarks;

/// <summary>What one would write without a broker for market orders that turn a position: one loop that keeps the same trades and equity.</summary>
internal sealed class HandBroker
{
    /// <summary>The trades of the last run.</summary>
    public List<HandTrade> Trades { get; private set; } = [];

    /// <summary>Turns the position at the open after every <paramref name="every"/>th bar; 0 never trades.</summary>
    public void Run(BarSeries bars, int every, double[] equity)
    {
        ReadOnlySpan<DateTime> times = bars.Times;
        ReadOnlySpan<double> opens = bars.Opens;
        ReadOnlySpan<double> highs = bars.Highs;
        ReadOnlySpan<double> lows = bars.Lows;
        ReadOnlySpan<double> closes = bars.Closes;
        List<HandTrade> trades = [];
        double settled = 1_000_000;
        double profit = 0;
        double position = 0;
        double entry = 0;
        double best = 0;
        double worst = 0;
        int entryBar = 0;
        int order = 0;
        int next = every == 0 ? int.MaxValue : 0;
        int orders = 0;
        for (int i = 0; i < equity.Length; i++)
        {
            if (order != 0)
            {
                double price = opens[i];
                string id = order > 0 ? "Long" : "Short";
                if (position != 0)
                {
                    double earned = (price - entry) * position;
                    best = Math.Max(best, earned);
                    worst = Math.Min(worst, earned);
                    profit += earned;
                    string entryId = position > 0 ? "Long" : "Short";
                    trades.Add(new HandTrade(
                        trades.Count + 1, position > 0 ? Side.Long : Side.Short, entryId, entryId, times[entryBar], entryBar, entry, id, id, times[i], i, price,
                        1, earned, 100 * earned / entry, 0, best, -worst, profit));
                }

                position = order;
                entry = price;
                entryBar = i;
                best = worst = 0;
                order = 0;
            }

            if (position > 0)
            {
                best = Math.Max(best, highs[i] - entry);
                worst = Math.Min(worst, lows[i] - entry);
            }
            else if (position < 0)
            {
                best = Math.Max(best, entry - lows[i]);
                worst = Math.Min(worst, entry - highs[i]);
            }

            equity[i] = settled + profit + ((closes[i] - entry) * position);
            if (i == next)
            {
                order = (orders++ & 1) == 0 ? 1 : -1;
                next += every;
            }
        }

        Trades = trades;
    }
}
