using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Barline;

/// <summary>An operation over the last so many values where their number may be another one on each bar.</summary>
/// <remarks>
/// While the number stays, the operation goes on as if it were fixed. On a bar where it changes, the operation begins anew at the oldest value
/// that it needs, so that the bar's value is that of the operation with the bar's length; only such bars cost work in the length.
/// </remarks>
internal struct ChangingLength<TKernel> : IBuiltInKernel<double, int, double>
    where TKernel : struct, ILengthKernel<TKernel>
{
    private readonly TKernel any;
    private TKernel kernel;
    private bool hasBegun;

    public ChangingLength(TKernel any)
    {
        this.any = any;
        kernel = any;
    }

    public static string Name => TKernel.Name;

    public readonly Arguments Arguments => any.WithLength(1).Arguments;

    public double Update(History<double> source, History<int> length)
    {
        int now = length.Now;
        if (now < 1)
        {
            ThrowLength(now, source.Index);
        }

        if (hasBegun && kernel.Length == now)
        {
            return kernel.Update(source);
        }

        hasBegun = true;
        kernel = any.WithLength(now);
        for (int back = Oldest(source, now); back > 0; back--)
        {
            kernel.Update(source.Before(back));
        }

        return kernel.Update(source);
    }

    /// <summary>How many bars back so many values begin that are not na; the first bar where there are fewer.</summary>
    private static int Oldest(History<double> source, int length)
    {
        int back = 0;
        for (int values = 0; back < source.Index; back++)
        {
            if (!double.IsNaN(source[back]) && ++values == length)
            {
                break;
            }
        }

        return back;
    }

    [DoesNotReturn]
    private static void ThrowLength(int length, int bar) => throw new ArgumentOutOfRangeException(
        nameof(length), length, string.Create(CultureInfo.InvariantCulture, $"{TKernel.Name} was given length = {length} on bar {bar}; it is a number of bars, 1 or more."));
}
