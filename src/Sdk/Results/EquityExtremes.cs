namespace Barline;

/// <summary>The deepest fall and the highest rise of an equity, in money and in percent.</summary>
internal sealed record EquityExtremes(double MaxDrawdown, double MaxDrawdownPercent, double MaxRunUp, double MaxRunUpPercent);
