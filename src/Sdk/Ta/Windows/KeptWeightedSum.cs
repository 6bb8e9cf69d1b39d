using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>A weighted and a plain sum that are kept by replacing the oldest value, with bounds on their rounding errors.</summary>
internal struct KeptWeightedSum(double weighted, double plain)
{
    private const double Tolerance = 1e-13;
    private const double Rounding = 2.220446049250313e-16;

    private double plainNoise;
    private double noise;

    /// <summary>Nothing, and errors that ask for a sum afresh.</summary>
    public static KeptWeightedSum None => new(double.NaN, double.NaN) { noise = double.NaN };

    public double Weighted { get; private set; } = weighted;

    public double Plain { get; private set; } = plain;

    /// <summary>Takes the oldest value out and a new one in; false where the errors may matter then, and all is to be added up afresh.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReplace(double value, double leaving, double length, double plainTolerance)
    {
        double newest = length * value;
        Weighted += newest - Plain;
        noise += ((Math.Abs(Plain) + Math.Abs(Weighted) + Math.Abs(newest)) * Rounding) + plainNoise;
        Plain += value - leaving;
        plainNoise += (Math.Abs(Plain) + Math.Abs(value) + Math.Abs(leaving)) * Rounding;
        return noise <= Tolerance * (Math.Abs(Weighted) + Math.Abs(newest)) && noise < double.PositiveInfinity && !(plainNoise > plainTolerance * Math.Abs(Plain));
    }
}
