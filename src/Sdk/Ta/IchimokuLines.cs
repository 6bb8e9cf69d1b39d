namespace Barline;

/// <summary>The lines that <see cref="TaNamespace.Ichimoku"/> gives, in price units, each as it is known at the bar.</summary>
/// <param name="Conversion">The middle of the shortest range (tenkan-sen).</param>
/// <param name="Base">The middle of the next one (kijun-sen).</param>
/// <param name="SpanA">The mean of conversion and base (senkou span A); the cloud over the current bar is the value of 25 or 26 bars ago.</param>
/// <param name="SpanB">The middle of the longest range (senkou span B); the cloud over the current bar is the value of 25 or 26 bars ago.</param>
public readonly record struct IchimokuLines(Series<double> Conversion, Series<double> Base, Series<double> SpanA, Series<double> SpanB);
