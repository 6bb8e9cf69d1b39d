using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>How a recursive average takes in a value.</summary>
/// <remarks>Each is written with the operations that give TradingView's digits, to the last bit; forms that are equal on paper do not.</remarks>
internal interface IAverageStep
{
    /// <summary>What <see cref="Move"/> needs of the length.</summary>
    static abstract double Factor(int length);

    /// <summary>The average with a value taken in.</summary>
    static abstract double Move(double average, double value, double factor);
}

/// <summary>Towards the value by 2 / (length + 1) of the distance.</summary>
internal readonly struct ExponentialStep : IAverageStep
{
    public static double Factor(int length) => 2.0 / (length + 1.0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Move(double average, double value, double factor) => average + (factor * (value - average));
}

/// <summary>Towards the value by 1 / length of the distance.</summary>
internal readonly struct WilderStep : IAverageStep
{
    public static double Factor(int length) => length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Move(double average, double value, double factor) => ((average * (factor - 1)) + value) / factor;
}
