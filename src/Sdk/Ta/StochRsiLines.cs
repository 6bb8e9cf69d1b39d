namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.StochRsi"/> gives, from 0 to 100.</summary>
/// <param name="K">The place of the strength index in its range, smoothed.</param>
/// <param name="D">The average of <paramref name="K"/>.</param>
public readonly record struct StochRsiLines(Series<double> K, Series<double> D);
