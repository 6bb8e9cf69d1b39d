namespace Barline;

/// <summary>The two lines that <see cref="TaNamespace.ChandelierExit"/> gives, in price units.</summary>
/// <param name="Long">Where a long position would be left: below the highest high.</param>
/// <param name="Short">Where a short position would be left: above the lowest low.</param>
public readonly record struct ChandelierStops(Series<double> Long, Series<double> Short);
