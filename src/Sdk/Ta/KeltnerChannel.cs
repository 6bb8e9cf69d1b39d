namespace Barline;

/// <summary>The lines of a Keltner channel.</summary>
/// <param name="Middle">The exponential average.</param>
/// <param name="Upper">So many average ranges above the middle.</param>
/// <param name="Lower">So many average ranges below the middle.</param>
public readonly record struct KeltnerChannel(Series<double> Middle, Series<double> Upper, Series<double> Lower);
