using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Barline;

/// <summary>What operations have in common whose number of bars may be another one on each bar.</summary>
internal static class ChangingWindow
{
    /// <summary>How many bars back so many values begin that are not na; the first bar where there are fewer.</summary>
    public static int Oldest(History<double> source, int length)
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

    /// <summary>The same of bars on which two sources have a value.</summary>
    public static int Oldest(History<double> first, History<double> second, int length)
    {
        int back = 0;
        for (int values = 0; back < first.Index; back++)
        {
            if (!double.IsNaN(first[back]) && !double.IsNaN(second[back]) && ++values == length)
            {
                break;
            }
        }

        return back;
    }

    /// <summary>Refuses a number of bars that no window has.</summary>
    public static void Check(int length, int bar, string function, string parameter, int least = 1)
    {
        if (length < least)
        {
            Throw(length, bar, function, parameter, least);
        }
    }

    [DoesNotReturn]
    private static void Throw(int length, int bar, string function, string parameter, int least) => throw new ArgumentOutOfRangeException(
        parameter, length, string.Create(CultureInfo.InvariantCulture, $"{function} was given {parameter} = {length} on bar {bar}; it is a number of bars, {least} or more."));
}
