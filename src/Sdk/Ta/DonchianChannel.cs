namespace Barline;

/// <summary>The three lines that <see cref="TaNamespace.Donchian"/> gives, in price units.</summary>
/// <param name="Middle">The mean of the other two.</param>
/// <param name="Upper">The highest high.</param>
/// <param name="Lower">The lowest low.</param>
public readonly record struct DonchianChannel(Series<double> Middle, Series<double> Upper, Series<double> Lower);
