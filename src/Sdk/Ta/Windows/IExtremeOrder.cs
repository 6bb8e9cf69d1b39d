using System.Numerics;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Which of two values of a window is kept.</summary>
internal interface IExtremeOrder
{
    /// <summary>Whether <paramref name="newer"/> makes <paramref name="older"/> one that can never be the answer again.</summary>
    static abstract bool Displaces(double newer, double older);

    /// <summary>Of each two values the one that is kept; none is na.</summary>
    static abstract Vector<double> Keep(Vector<double> newer, Vector<double> older);
}

/// <summary>The largest value, and of equal ones the newest.</summary>
internal readonly struct LargestNewest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer >= older;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Keep(Vector<double> newer, Vector<double> older) =>
        Vector.ConditionalSelect(Vector.GreaterThanOrEqual(newer, older), newer, older);
}

/// <summary>The smallest value, and of equal ones the newest.</summary>
internal readonly struct SmallestNewest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer <= older;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Keep(Vector<double> newer, Vector<double> older) =>
        Vector.ConditionalSelect(Vector.LessThanOrEqual(newer, older), newer, older);
}

/// <summary>The largest value, and of equal ones the oldest.</summary>
internal readonly struct LargestOldest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer > older;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Keep(Vector<double> newer, Vector<double> older) =>
        Vector.ConditionalSelect(Vector.GreaterThan(newer, older), newer, older);
}

/// <summary>The smallest value, and of equal ones the oldest.</summary>
internal readonly struct SmallestOldest : IExtremeOrder
{
    public static bool Displaces(double newer, double older) => newer < older;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Keep(Vector<double> newer, Vector<double> older) =>
        Vector.ConditionalSelect(Vector.LessThan(newer, older), newer, older);
}
