namespace Barline;

/// <summary>What <see cref="TaNamespace.PivotPointLevels"/> gives, in price units; levels that a type does not have are na.</summary>
/// <param name="P">The middle.</param>
/// <param name="R1">The first resistance.</param>
/// <param name="S1">The first support.</param>
/// <param name="R2">The second resistance.</param>
/// <param name="S2">The second support.</param>
/// <param name="R3">The third resistance.</param>
/// <param name="S3">The third support.</param>
/// <param name="R4">The fourth resistance.</param>
/// <param name="S4">The fourth support.</param>
/// <param name="R5">The fifth resistance.</param>
/// <param name="S5">The fifth support.</param>
public readonly record struct PivotLevels(
    Series<double> P,
    Series<double> R1,
    Series<double> S1,
    Series<double> R2,
    Series<double> S2,
    Series<double> R3,
    Series<double> S3,
    Series<double> R4,
    Series<double> S4,
    Series<double> R5,
    Series<double> S5);
