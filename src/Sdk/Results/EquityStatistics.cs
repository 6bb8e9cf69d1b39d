namespace Barline;

/// <summary>Statistics of an equity curve, one value a bar.</summary>
internal static class EquityStatistics
{
    /// <summary>The deepest fall below the highest value before, in money and in percent of that value; na without bars.</summary>
    public static (double Money, double Percent) MaxDrawdown(ReadOnlySpan<double> equity, double initialCapital)
    {
        if (equity.IsEmpty)
        {
            return (double.NaN, double.NaN);
        }

        double peak = initialCapital;
        double money = 0;
        double percent = 0;
        foreach (double value in equity)
        {
            if (value >= peak)
            {
                peak = value;
                continue;
            }

            money = Math.Max(money, peak - value);
            percent = Math.Max(percent, 100 * (peak - value) / peak);
        }

        return (money, percent);
    }

    /// <summary>The Sharpe ratio of monthly returns, as <see cref="Metrics.Sharpe"/> describes it.</summary>
    public static double Sharpe(ReadOnlySpan<DateTime> times, ReadOnlySpan<double> equity, double initialCapital, double riskFreeRate)
    {
        List<double> returns = [];
        double before = initialCapital;
        for (int i = 0; i < times.Length; i++)
        {
            bool endsMonth = i == times.Length - 1 || times[i + 1].Month != times[i].Month || times[i + 1].Year != times[i].Year;
            if (endsMonth)
            {
                // An account that is empty has no return to speak of.
                if (!(before > 0))
                {
                    return double.NaN;
                }

                returns.Add((equity[i] / before) - 1);
                before = equity[i];
            }
        }

        if (returns.Count < 2)
        {
            return double.NaN;
        }

        double mean = returns.Average();
        double variance = returns.Average(value => (value - mean) * (value - mean));

        // Equal returns leave a spread of rounding noise, which is no spread to divide by.
        double noise = 1e-14 * Math.Max(1, Math.Abs(mean));
        return variance > noise * noise ? (mean - (riskFreeRate / 12)) / Math.Sqrt(variance) : double.NaN;
    }
}
