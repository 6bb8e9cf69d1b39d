namespace Barline;

/// <summary>What <see cref="TaNamespace.ZigZag"/> gives: the last turn that is confirmed, na until there is one.</summary>
/// <param name="Turn">Its price.</param>
/// <param name="BarsAgo">How many bars ago it was.</param>
/// <param name="Direction">1 where it was a low, so that the price has risen since; -1 where it was a high.</param>
public readonly record struct ZigZagLines(Series<double> Turn, Series<double> BarsAgo, Series<double> Direction);
