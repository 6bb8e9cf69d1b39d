namespace Barline;

/// <summary>The three lines that <see cref="TaNamespace.Aroon"/> gives.</summary>
/// <param name="Up">100 where the highest high is the bar's own, 0 where it is the oldest one looked at.</param>
/// <param name="Down">The same of the lowest low.</param>
/// <param name="Oscillator">Up less down, from -100 to 100.</param>
public readonly record struct AroonLines(Series<double> Up, Series<double> Down, Series<double> Oscillator);
