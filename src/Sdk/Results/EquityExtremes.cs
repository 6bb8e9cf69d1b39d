namespace Barline;

/// <summary>The deepest fall and the highest rise of an equity, in money and in percent.</summary>
internal sealed record EquityExtremes(double MaxDrawdown, double MaxDrawdownPercent, double MaxRunUp, double MaxRunUpPercent)
{
    public static EquityExtremes Unknown { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN);

    public static EquityExtremes Of(EquityRange range) =>
        new(range.MaxDrawdown, range.MaxDrawdownPercent, range.MaxRunUp, range.MaxRunUpPercent);
}
