namespace Barline;

/// <summary>What an account was worth at each bar's close, and what it began with.</summary>
internal sealed class EquityCurve
{
    /// <param name="times">When each bar opens, in UTC: longer than <paramref name="values"/> where a run was stopped.</param>
    /// <param name="values">The equity at each bar's close.</param>
    /// <param name="initialCapital">The account's money at the start, above 0.</param>
    public EquityCurve(DateTime[] times, double[] values, double initialCapital)
    {
        if (times.Length < values.Length)
        {
            throw new ArgumentException(
                $"There are {times.Length} times and {values.Length} equity values; a bar has one of each.", nameof(values));
        }

        Column = times;
        Array = values;
        InitialCapital = initialCapital;
    }

    public double InitialCapital { get; }

    public int Count => Array.Length;

    public ReadOnlySpan<DateTime> Times => Column.AsSpan(0, Array.Length);

    public ReadOnlySpan<double> Values => Array;

    private DateTime[] Column { get; }

    private double[] Array { get; }

    /// <summary>
    /// The account that buys for all its money at the first open and holds: without bars where the first open is not above 0. A bar
    /// without a close leaves it at what it was worth.
    /// </summary>
    public EquityCurve Holding(BarSeries? bars)
    {
        if (bars is null || Count == 0 || !(bars.Opens[0] > 0))
        {
            return new EquityCurve([], [], InitialCapital);
        }

        double[] values = new double[Count];
        double worth = InitialCapital;
        for (int i = 0; i < values.Length; i++)
        {
            double now = InitialCapital * (bars.Closes[i] / bars.Opens[0]);
            worth = double.IsFinite(now) ? now : worth;
            values[i] = worth;
        }

        return new EquityCurve(Column, values, InitialCapital);
    }
}
