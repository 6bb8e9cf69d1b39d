namespace Barline;

/// <summary>What <see cref="TaNamespace.Supertrend"/> gives.</summary>
/// <param name="Line">The band on the other side of the trend, in price units.</param>
/// <param name="Direction">-1 in an upward trend, 1 in a downward one, as in Pine.</param>
public readonly record struct SupertrendLine(Series<double> Line, Series<double> Direction);
