namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.Vortex"/> gives, near 1.</summary>
/// <param name="Plus">The upward movement, as a part of the true range.</param>
/// <param name="Minus">The downward movement, as a part of the true range.</param>
public readonly record struct VortexLines(Series<double> Plus, Series<double> Minus);
