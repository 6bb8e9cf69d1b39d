namespace Barline;

/// <summary>What <see cref="TaNamespace.Vwap(Series{double}, Series{bool}, double)"/> gives, in price units.</summary>
/// <param name="Middle">The average price.</param>
/// <param name="Upper">The band above it.</param>
/// <param name="Lower">The band below it.</param>
public readonly record struct VwapBands(Series<double> Middle, Series<double> Upper, Series<double> Lower);
