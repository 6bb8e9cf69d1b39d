using System.Numerics;
using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The side to which a bar reaches beyond the one before.</summary>
internal interface IDirectionalMovement
{
    /// <summary>How far it reaches to this side, 0 where it does not or reaches farther to the other; na where the distance to this side is.</summary>
    /// <param name="up">How far its high lies above that of the bar before.</param>
    /// <param name="down">How far its low lies below that of the bar before.</param>
    static abstract double Of(double up, double down);

    /// <summary>The same of several bars, where all distances are finite.</summary>
    static abstract Vector<double> Of(Vector<double> up, Vector<double> down);
}

/// <summary>Above the high of the bar before.</summary>
internal readonly struct PlusMovement : IDirectionalMovement
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double up, double down) => double.IsNaN(up) ? up : up > down && up > 0 ? up : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Of(Vector<double> up, Vector<double> down) => Vector.ConditionalSelect(
        Vector.GreaterThan(up, down) & Vector.GreaterThan(up, Vector<double>.Zero), up, Vector<double>.Zero);
}

/// <summary>Below the low of the bar before.</summary>
internal readonly struct MinusMovement : IDirectionalMovement
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(double up, double down) => PlusMovement.Of(down, up);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Of(Vector<double> up, Vector<double> down) => PlusMovement.Of(down, up);
}
