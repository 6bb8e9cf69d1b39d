namespace Barline;

/// <summary>The three lines that <see cref="TaNamespace.Macd"/> gives, in the unit of its source.</summary>
/// <param name="Line">The fast average less the slow one.</param>
/// <param name="Signal">The average of the line.</param>
/// <param name="Histogram">The line less its signal.</param>
public readonly record struct MacdLines(Series<double> Line, Series<double> Signal, Series<double> Histogram);
