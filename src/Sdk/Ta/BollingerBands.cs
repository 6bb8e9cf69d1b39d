namespace Barline;

/// <summary>The three lines that <see cref="TaNamespace.Bb(Series{double}, int, double)"/> gives, in the unit of its source.</summary>
/// <param name="Middle">The simple moving average.</param>
/// <param name="Upper">The average and so many standard deviations.</param>
/// <param name="Lower">The average less so many standard deviations.</param>
public readonly record struct BollingerBands(Series<double> Middle, Series<double> Upper, Series<double> Lower);
