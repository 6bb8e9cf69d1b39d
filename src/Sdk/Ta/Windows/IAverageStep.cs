using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>How a recursive average takes in a value.</summary>
/// <remarks>Each is written with the operations that give TradingView's digits, to the last bit; forms that are equal on paper do not.</remarks>
internal interface IAverageStep
{
    /// <summary>What <see cref="Move(double, double, double)"/> needs of the length.</summary>
    static abstract double Factor(int length);

    /// <summary>The average with a value taken in.</summary>
    static abstract double Move(double average, double value, double factor);

    /// <summary>The same for several averages side by side, to the last bit.</summary>
    static abstract Vector512<double> Move(Vector512<double> averages, Vector512<double> values, Vector512<double> factor);

    /// <summary>Values after which two averages that began differently are almost always the same to the last bit.</summary>
    static abstract long Memory(int length);
}

/// <summary>Towards the value by 2 / (length + 1) of the distance.</summary>
internal readonly struct ExponentialStep : IAverageStep
{
    public static double Factor(int length) => 2.0 / (length + 1.0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Move(double average, double value, double factor) => average + (factor * (value - average));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Move(Vector512<double> averages, Vector512<double> values, Vector512<double> factor) =>
        averages + (factor * (values - averages));

    // A difference shrinks by a factor of e on every length / 2 values, and a double has 36.7 such factors; the rest is for the last bit.
    public static long Memory(int length) => (24L * length) + 32;
}

/// <summary>Towards the value by 1 / length of the distance.</summary>
internal readonly struct WilderStep : IAverageStep
{
    public static double Factor(int length) => length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Move(double average, double value, double factor) => ((average * (factor - 1)) + value) / factor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Move(Vector512<double> averages, Vector512<double> values, Vector512<double> factor) =>
        ((averages * (factor - Vector512<double>.One)) + values) / factor;

    public static long Memory(int length) => (44L * length) + 32;
}
