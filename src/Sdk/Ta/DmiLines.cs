namespace Barline;

/// <summary>The lines of the directional movement index.</summary>
/// <param name="PlusDi">Upward movement, in percent of the true range.</param>
/// <param name="MinusDi">Downward movement, in percent of the true range.</param>
/// <param name="Adx">How one-sided the movement is, from 0 to 100, smoothed.</param>
public readonly record struct DmiLines(Series<double> PlusDi, Series<double> MinusDi, Series<double> Adx);
