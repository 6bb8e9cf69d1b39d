namespace Barline;

/// <summary>The four series that <see cref="TaNamespace.HeikinAshi"/> gives, in price units.</summary>
/// <param name="Open">The middle of the bar before, of its own open and close.</param>
/// <param name="High">The highest of the bar's high and of the new open and close.</param>
/// <param name="Low">The lowest of the bar's low and of the new open and close.</param>
/// <param name="Close">The mean of the bar's four prices.</param>
public readonly record struct HeikinAshiBars(Series<double> Open, Series<double> High, Series<double> Low, Series<double> Close);
