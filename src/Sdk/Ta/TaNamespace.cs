using System.Globalization;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Functions of technical analysis, under the names that Pine gives them and with its values.</summary>
/// <remarks>
/// A call defines a series: the same call, on whatever bar and from whatever script of a run, gives the same one. Where a function takes the
/// last so many values, na values are passed over: they count for nothing, and where the source is na now, so is the result, unless the
/// function says otherwise.
/// </remarks>
public partial class TaNamespace : NamespaceBase
{
    /// <summary>Refuses a length that no window has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static void CheckLength(
        int length, string function, [CallerArgumentExpression(nameof(length))] string parameter = "", int least = 1)
    {
        if (length < least)
        {
            ThrowLength(length, function, parameter, least);
        }
    }

    /// <summary>Refuses a factor that is no finite number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static void CheckFinite(
        double value, string function, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (!double.IsFinite(value))
        {
            ThrowNotFinite(value, function, parameter);
        }
    }

    private static Series<double> Difference(Series<double> first, Series<double> second) =>
        new(SeriesGraph.Define<SeriesSeriesKernel<Operators.Subtract<double>, double, double>, double, double, double>(default, first.Node, second.Node));

    private static void ThrowLength(int length, string function, string parameter, int least) => throw new ArgumentOutOfRangeException(
        parameter, length, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {length}; it is a number of bars, {least} or more."));

    private static void ThrowNotFinite(double value, string function, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, value, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {value}; it is a finite number."));
}
