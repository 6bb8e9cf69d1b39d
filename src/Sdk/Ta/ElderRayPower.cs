namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.ElderRay"/> gives, in price units.</summary>
/// <param name="Bull">The high less the average of the closes.</param>
/// <param name="Bear">The low less the average of the closes.</param>
public readonly record struct ElderRayPower(Series<double> Bull, Series<double> Bear);
