namespace Barline.Benchmarks;

/// <summary>The reversal as a loop over arrays, written by hand: nothing in it but this one strategy.</summary>
internal static class HandLoop
{
    /// <summary>A trade as a hand-written loop would keep it.</summary>
    internal readonly record struct Row(int Side, int EntryBar, double EntryPrice, int ExitBar, double ExitPrice, double Profit);

    /// <summary>
    /// Crossings of two running averages, reversed at the next open. The trades go into <paramref name="rows"/> and what the account is worth
    /// at each close into <paramref name="equity"/>.
    /// </summary>
    internal static double Reversal(double[] opens, double[] closes, int fastLength, int slowLength, List<Row> rows, double[] equity)
    {
        double fastSum = 0;
        double slowSum = 0;
        double fastBefore = double.NaN;
        double slowBefore = double.NaN;
        double entry = 0;
        double profit = 0;
        int entryBar = 0;
        int position = 0;
        int pending = 0;
        for (int i = 0; i < closes.Length; i++)
        {
            if (pending != 0)
            {
                if (position != 0)
                {
                    double gained = position * (opens[i] - entry);
                    profit += gained;
                    rows.Add(new Row(position, entryBar, entry, i, opens[i], gained));
                }

                position = pending;
                entry = opens[i];
                entryBar = i;
                pending = 0;
            }

            if (i >= fastLength)
            {
                fastSum -= closes[i - fastLength];
            }

            fastSum += closes[i];
            if (i >= slowLength)
            {
                slowSum -= closes[i - slowLength];
            }

            slowSum += closes[i];
            double fast = i >= fastLength - 1 ? fastSum / fastLength : double.NaN;
            double slow = i >= slowLength - 1 ? slowSum / slowLength : double.NaN;
            if (fast > slow && fastBefore <= slowBefore)
            {
                pending = position <= 0 ? 1 : 0;
            }
            else if (fast < slow && fastBefore >= slowBefore)
            {
                pending = position >= 0 ? -1 : 0;
            }

            fastBefore = fast;
            slowBefore = slow;
            equity[i] = 1_000_000 + profit + (position * (closes[i] - entry));
        }

        return profit;
    }

    /// <summary>The same strategy by a loop that keeps nothing but the profit.</summary>
    internal static double Profit(double[] opens, double[] closes, int fastLength, int slowLength)
    {
        double fastSum = 0;
        double slowSum = 0;
        double fastBefore = double.NaN;
        double slowBefore = double.NaN;
        double entry = 0;
        double profit = 0;
        int position = 0;
        int pending = 0;
        for (int i = 0; i < closes.Length; i++)
        {
            if (pending != 0)
            {
                if (position != 0)
                {
                    profit += position * (opens[i] - entry);
                }

                position = pending;
                entry = opens[i];
                pending = 0;
            }

            if (i >= fastLength)
            {
                fastSum -= closes[i - fastLength];
            }

            fastSum += closes[i];
            if (i >= slowLength)
            {
                slowSum -= closes[i - slowLength];
            }

            slowSum += closes[i];
            double fast = i >= fastLength - 1 ? fastSum / fastLength : double.NaN;
            double slow = i >= slowLength - 1 ? slowSum / slowLength : double.NaN;
            if (fast > slow && fastBefore <= slowBefore)
            {
                pending = position <= 0 ? 1 : 0;
            }
            else if (fast < slow && fastBefore >= slowBefore)
            {
                pending = position >= 0 ? -1 : 0;
            }

            fastBefore = fast;
            slowBefore = slow;
        }

        return profit;
    }
}
