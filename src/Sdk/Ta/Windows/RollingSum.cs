using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The sum of the last so many values that are not na; na until they are there, and on a bar that is na itself.</summary>
/// <remarks>
/// The way a sum is kept decides which of two averages is the larger where they are equal in exact arithmetic, and so whether they cross.
/// TradingView's lists of trades are met by this: a window of up to <see cref="ShortLength"/> values is added up afresh on each bar, which costs
/// no more there and never drifts; a longer one is kept by taking the oldest value out before the newest comes in, and not the other way round.
/// A kept sum is added up afresh where a bound on its rounding errors shows that they matter: after a very large value has left.
/// </remarks>
internal struct RollingSum
{
    /// <summary>The longest window that is added up afresh on each bar.</summary>
    public const int ShortLength = 4;

    /// <summary>The part of the sum, or of the value that comes in, that rounding errors may reach.</summary>
    private const double Tolerance = 1e-9;

    private const double Rounding = 2.220446049250313e-16;

    private ValueWindow window;
    private double sum;
    private double noise;

    public RollingSum(int length)
    {
        window = new ValueWindow(length);
    }

    public readonly int Length => window.Length;

    /// <summary>The sum for the next bar.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Update(History<double> source)
    {
        double value = source.Now;
        if (double.IsNaN(value))
        {
            return value;
        }

        double without = sum - window.Push(source);
        if (window.HasInfinity || window.Length <= ShortLength)
        {
            return Sum(source, without);
        }

        sum = without + value;
        noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
        if (!(noise <= Tolerance * (Math.Abs(sum) + Math.Abs(value))) || double.IsInfinity(noise))
        {
            sum = AddUp(source);
            noise = 0;
        }

        return window.IsFull ? sum : double.NaN;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Sum(History<double> source, double without)
    {
        if (!window.HasInfinity)
        {
            return window.IsFull ? AddUp(source) : double.NaN;
        }

        // The kept sum is that of the finite values, so that it is right again when the last infinite one has left.
        double value = source.Now;
        sum = double.IsInfinity(value) ? without : without + value;
        noise += (Math.Abs(without) + Math.Abs(sum)) * Rounding;
        return window.IsFull ? window.InfiniteSum : double.NaN;
    }

    /// <summary>The sum of the finite values of the window, oldest first.</summary>
    private readonly double AddUp(History<double> source)
    {
        double result = 0;
        for (int back = window.Reach(source.Index); back >= 0; back--)
        {
            double value = source[back];
            if (double.IsFinite(value))
            {
                result += value;
            }
        }

        return result;
    }
}
