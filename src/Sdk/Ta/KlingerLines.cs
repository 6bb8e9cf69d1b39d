namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.Klinger"/> gives, in units of volume.</summary>
/// <param name="Line">The fast average of the volume force less the slow one.</param>
/// <param name="Signal">The average of the line.</param>
public readonly record struct KlingerLines(Series<double> Line, Series<double> Signal);
