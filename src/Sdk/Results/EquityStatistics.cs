namespace Barline;

/// <summary>Statistics of an equity curve, one value a bar.</summary>
internal static class EquityStatistics
{
    /// <summary>The deepest fall below the highest value before, and the highest rise above the lowest; na without bars.</summary>
    public static EquityExtremes Extremes(EquityCurve curve)
    {
        if (curve.Count == 0)
        {
            return EquityExtremes.Unknown;
        }

        EquityRange range = new(curve.InitialCapital);
        foreach (double value in curve.Values)
        {
            range.See(value);
            range.Settle(value);
        }

        return EquityExtremes.Of(range);
    }

    /// <summary>Each time below a peak, oldest first.</summary>
    public static IReadOnlyList<Drawdown> Drawdowns(EquityCurve curve)
    {
        List<Drawdown> found = [];
        ReadOnlySpan<double> values = curve.Values;
        double peak = curve.InitialCapital;
        int peakBar = -1;
        int troughBar = -1;
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] < peak)
            {
                troughBar = troughBar < 0 || values[i] < values[troughBar] ? i : troughBar;
                continue;
            }

            if (troughBar >= 0)
            {
                found.Add(Describe(curve, peak, peakBar, troughBar, i, isRecovered: true));
                troughBar = -1;
            }

            peak = values[i];
            peakBar = i;
        }

        if (troughBar >= 0)
        {
            found.Add(Describe(curve, peak, peakBar, troughBar, values.Length - 1, isRecovered: false));
        }

        return found.AsReadOnly();
    }

    /// <summary>The square root of the mean square of the falls below the highest value before, in percent of it; na without bars.</summary>
    public static double UlcerIndex(EquityCurve curve)
    {
        double peak = curve.InitialCapital;
        double squares = 0;
        foreach (double value in curve.Values)
        {
            peak = Math.Max(peak, value);
            double fall = 100 * (peak - value) / peak;
            squares += fall * fall;
        }

        return curve.Count == 0 ? double.NaN : Math.Sqrt(squares / curve.Count);
    }

    /// <summary>What a year earns on average, compounded, in percent, as <see cref="EquityMetrics.Cagr"/> describes it.</summary>
    public static double Cagr(EquityCurve curve)
    {
        double years = curve.Count == 0 ? 0 : (curve.Times[^1] - curve.Times[0]).TotalDays / 365;
        if (!(years > 0))
        {
            return double.NaN;
        }

        // Below 0 there is no root; and what earns some percent in a minute earns in a year what no number holds.
        double growth = 100 * (Math.Pow(curve.Values[^1] / curve.InitialCapital, 1 / years) - 1);
        return double.IsFinite(growth) && curve.Values[^1] >= 0 ? growth : double.NaN;
    }

    private static Drawdown Describe(EquityCurve curve, double peak, int peakBar, int troughBar, int endBar, bool isRecovered) => new()
    {
        PeakBar = peakBar,
        PeakTime = curve.Times[Math.Max(peakBar, 0)],
        TroughBar = troughBar,
        TroughTime = curve.Times[troughBar],
        EndBar = endBar,
        EndTime = curve.Times[endBar],
        IsRecovered = isRecovered,
        Depth = peak - curve.Values[troughBar],
        DepthPercent = 100 * (peak - curve.Values[troughBar]) / peak,
    };
}
