using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Barline;

/// <summary>The means of two sources, their squared distances from them and the products of these, kept by replacing a pair; with bounds on their rounding errors.</summary>
/// <remarks>The first lane of each vector is for the first source, the second one for the second.</remarks>
internal struct PairMoments(Vector128<double> means, Vector128<double> squares, double products)
{
    private const double Tolerance = 1e-11;
    private const double Rounding = 2.220446049250313e-16;

    private Vector128<double> means = means;
    private Vector128<double> squares = squares;
    private Vector128<double> meanNoise;
    private Vector128<double> squaresNoise;
    private double noise;

    /// <summary>Nothing, and errors that ask to go through the window.</summary>
    public static PairMoments None => new(Vector128<double>.Zero, Vector128<double>.Zero, 0) { noise = double.NaN };

    private static Vector128<double> First => Vector128.Create(-1L, 0L).AsDouble();

    public double Products { get; private set; } = products;

    public readonly double FirstSquares => squares.GetElement(0);

    public readonly double SecondSquares => squares.GetElement(1);

    /// <summary>Takes the oldest pair out and a new one in; false where the errors may matter then, and the window is to be gone through.</summary>
    /// <param name="values">The new pair.</param>
    /// <param name="leaving">The oldest.</param>
    /// <param name="part">1 divided by the number of pairs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReplace(Vector128<double> values, Vector128<double> leaving, Vector128<double> part)
    {
        Vector128<double> rounding = Vector128.Create(Rounding);
        Vector128<double> change = values - leaving;
        Vector128<double> size = Vector128.Abs(change);
        Vector128<double> before = means;
        Vector128<double> noiseBefore = meanNoise;
        means += change * part;
        squares += change * ((values - means) + (leaving - before));
        Vector128<double> valueSizes = Vector128.Abs(values) + Vector128.Abs(means);
        Vector128<double> leavingSizes = Vector128.Abs(leaving) + Vector128.Abs(before);
        squaresNoise += ((Vector128.Abs(squares) + (size * (valueSizes + leavingSizes))) * rounding) + (Vector128.Create(2.0) * size * noiseBefore);
        meanNoise += (Vector128.Abs(means) + size) * rounding;

        // The first source's change meets the second one's new distance, the second one's change the first one's old distance.
        Vector128<double> swapped = Vector128.Shuffle(change, Vector128.Create(1L, 0L));
        Vector128<double> distances = Vector128.ConditionalSelect(First, leaving - before, values - means);
        Vector128<double> distanceSizes = Vector128.ConditionalSelect(First, leavingSizes, valueSizes);
        Vector128<double> distanceNoise = Vector128.ConditionalSelect(First, noiseBefore, meanNoise);
        Vector128<double> swappedSizes = Vector128.Abs(swapped);
        Products += Vector128.Sum(swapped * distances);
        noise += Vector128.Sum((swappedSizes * distanceSizes * rounding) + (swappedSizes * distanceNoise)) + (Math.Abs(Products) * Rounding);
        return IsSound();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsSound()
    {
        // Where one source does not move there is no correlation, whatever the products are.
        double size = FirstSquares * SecondSquares;
        return Vector128.LessThanOrEqualAll(squaresNoise, Vector128.Create(Tolerance) * squares)
            && Vector128.LessThanAll(squaresNoise, Vector128.Create(double.PositiveInfinity))
            && (size > 0 ? noise * noise <= Tolerance * Tolerance * size : !double.IsNaN(noise));
    }
}
