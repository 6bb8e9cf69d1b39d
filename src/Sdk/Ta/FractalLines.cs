namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.Fractals"/> gives, in price units; na on bars on which no fractal is confirmed.</summary>
/// <param name="High">The high that is confirmed on the bar.</param>
/// <param name="Low">The low that is confirmed on the bar.</param>
public readonly record struct FractalLines(Series<double> High, Series<double> Low);
