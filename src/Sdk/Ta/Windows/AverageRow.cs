namespace Barline;

/// <summary>Values, and room for their averages in other memory.</summary>
internal readonly ref struct AverageRow(ReadOnlySpan<double> values, Span<double> averages)
{
    /// <summary>The values.</summary>
    public ReadOnlySpan<double> Values { get; } = values;

    /// <summary>Where the averages go, as many as the values.</summary>
    public Span<double> Averages { get; } = averages;
}
