namespace Barline;

/// <summary>Bars of a shorter timeframe that lie within those of the chart.</summary>
internal sealed class Magnifier
{
    private readonly BarSeries within;

    // Where the bars within a chart bar begin; one more than there are chart bars.
    private readonly int[] starts;

    /// <exception cref="ArgumentException">The bars are not shorter than the chart's, or show prices that their chart bar does not have.</exception>
    public Magnifier(BarSeries chart, BarSeries within, Instrument instrument)
    {
        this.within = within;
        starts = new int[chart.Count + 1];
        CheckTimeframe(chart, within);
        int next = 0;
        for (int i = 0; i < chart.Count; i++)
        {
            while (next < within.Count && within.Times[next] < chart.Times[i])
            {
                next++;
            }

            starts[i] = next;
        }

        starts[chart.Count] = End(chart, next);
        CheckCover(chart);
        CheckPrices(chart, instrument.TickSize / 2);
    }

    /// <summary>Lets the price run over the bars within a chart bar.</summary>
    /// <returns>Whether there are any with prices.</returns>
    public bool TryRun(int bar, FillEngine fills)
    {
        bool ran = false;
        for (int i = starts[bar]; i < starts[bar + 1]; i++)
        {
            Bar part = within[i];
            if (double.IsFinite(part.Open + part.High + part.Low + part.Close))
            {
                fills.Run(part.Open, part.High, part.Low, part.Close);
                ran = true;
            }
        }

        return ran;
    }

    private void CheckCover(BarSeries chart)
    {
        if (chart.Count > 0 && starts[0] == starts[^1])
        {
            string given = within.Count == 0 ? "it has no bars" : FormattableString.Invariant($"its bars go from {within.Times[0]:yyyy-MM-dd} to {within.Times[^1]:yyyy-MM-dd}");
            throw new ArgumentException(FormattableString.Invariant(
                $"Magnifier: {given}, none of them within the chart's, which go from {chart.Times[0]:yyyy-MM-dd} to {chart.Times[^1]:yyyy-MM-dd}."));
        }
    }

    private static void CheckTimeframe(BarSeries chart, BarSeries within)
    {
        if (chart.Gap is { } whole && within.Gap is { } part && part >= whole)
        {
            throw new ArgumentException(
                $"Magnifier: its bars lie {part} apart, and the chart's {whole}; it takes bars of a shorter timeframe than the chart's.");
        }
    }

    /// <summary>The last chart bar has no successor to end it: it is taken to be as long as most.</summary>
    private int End(BarSeries chart, int start)
    {
        if (chart.Count == 0 || chart.Gap is not { } gap)
        {
            return within.Count;
        }

        int end = start;
        while (end < within.Count && within.Times[end] < chart.Times[^1] + gap)
        {
            end++;
        }

        return end;
    }

    private void CheckPrices(BarSeries chart, double tolerance)
    {
        for (int i = 0; i < chart.Count; i++)
        {
            Bar whole = chart[i];
            for (int k = starts[i]; k < starts[i + 1]; k++)
            {
                Bar part = within[k];
                if (part.High > whole.High + tolerance || part.Low < whole.Low - tolerance)
                {
                    throw new ArgumentException(FormattableString.Invariant(
                        $"Magnifier: its bar of {part.Time:yyyy-MM-dd HH:mm:ss} goes from {part.Low} to {part.High}, but the chart's bar of {whole.Time:yyyy-MM-dd HH:mm:ss}, in which it lies, from {whole.Low} to {whole.High}. Both need the same prices, adjusted in the same way."));
                }
            }
        }
    }
}
