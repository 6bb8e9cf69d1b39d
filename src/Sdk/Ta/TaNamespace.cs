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

    /// <summary>Refuses what is no finite number of 0 or more.</summary>
    private protected static void CheckNotNegative(
        double value, string function, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (!double.IsFinite(value) || value < 0)
        {
            throw new ArgumentOutOfRangeException(
                parameter, value, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {value}; it is a finite number of 0 or more."));
        }
    }

    /// <summary>The series that a kernel makes of one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static Series<double> Define<TKernel>(TKernel kernel, Series<double> source)
        where TKernel : struct, IBuiltInKernel<double, double> =>
        new(SeriesGraph.Define<TKernel, double, double>(kernel, source.Node));

    /// <summary>The series that a kernel makes of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static Series<double> Define<TKernel>(TKernel kernel, Series<double> first, Series<double> second)
        where TKernel : struct, IBuiltInKernel<double, double, double> =>
        new(SeriesGraph.Define<TKernel, double, double, double>(kernel, first.Node, second.Node));

    /// <summary>The series that a kernel makes of three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static Series<double> Define<TKernel>(TKernel kernel, Series<double> first, Series<double> second, Series<double> third)
        where TKernel : struct, IBuiltInKernel<double, double, double, double> =>
        new(SeriesGraph.Define<TKernel, double, double, double, double>(kernel, first.Node, second.Node, third.Node));

    /// <summary>The series that a kernel makes of one, where the number of values that it looks at is a series itself.</summary>
    /// <param name="any">The kernel with any length, for its other arguments.</param>
    /// <param name="source">The series.</param>
    /// <param name="length">The number of values, bar by bar.</param>
    private protected static Series<double> DefineChanging<TKernel>(TKernel any, Series<double> source, Series<int> length)
        where TKernel : struct, ILengthKernel<TKernel> =>
        new(SeriesGraph.Define<ChangingLength<TKernel>, double, int, double>(new(any), source.Node, length.Node));

    /// <summary>Has all lines computed when the first of them is read; the kernel of each is an <see cref="ILinesKernel{T, TResult}"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static void Join(params ReadOnlySpan<Series<double>> lines)
    {
        if (lines[0].Node.Lines.Length == 0)
        {
            SeriesNode<double>.Join(lines);
        }
    }

    private static Series<double> Difference(Series<double> first, Series<double> second) =>
        Define(default(SeriesSeriesKernel<Operators.Subtract<double>, double, double>), first, second);

    private static void ThrowLength(int length, string function, string parameter, int least) => throw new ArgumentOutOfRangeException(
        parameter, length, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {length}; it is a number of bars, {least} or more."));

    private static void ThrowNotFinite(double value, string function, string parameter) => throw new ArgumentOutOfRangeException(
        parameter, value, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {value}; it is a finite number."));
}
