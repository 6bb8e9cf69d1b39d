namespace Barline;

/// <summary>The three lines that <see cref="TaNamespace.Ppo"/> gives, in percent.</summary>
/// <param name="Line">The fast average less the slow one, in percent of the slow one.</param>
/// <param name="Signal">The average of the line.</param>
/// <param name="Histogram">The line less its signal.</param>
public readonly record struct PpoLines(Series<double> Line, Series<double> Signal, Series<double> Histogram);
