namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.Fisher(Series{double}, int)"/> gives.</summary>
/// <param name="Line">The transform.</param>
/// <param name="Signal">The transform one bar ago.</param>
public readonly record struct FisherLines(Series<double> Line, Series<double> Signal);
