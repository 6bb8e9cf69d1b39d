namespace Barline.Tests.Ta;

/// <summary>Turning points and streaks, from their definitions.</summary>
internal static partial class Reference
{
    /// <summary>A value that is nowhere exceeded before it, and not reached after it, the other way round for a negative sign.</summary>
    public static double[] Pivot(double[] x, int left, int right, int sign)
    {
        int first = Array.FindIndex(x, value => !double.IsNaN(value));
        return Each(x, i =>
        {
            int at = i - right;
            if (first < 0 || i - first < left + right || double.IsNaN(x[at]))
            {
                return double.NaN;
            }

            bool isPivot = !x[Math.Max(at - left, 0)..at].Any(value => sign * value > sign * x[at])
                && !x[(at + 1)..(i + 1)].Any(value => sign * value >= sign * x[at]);
            return isPivot ? x[at] : double.NaN;
        });
    }

    /// <summary>Whether each of the last steps between values that are not na was one.</summary>
    public static double[] Streak(double[] x, int length, Func<double, double, double> step) => Each(x, i =>
    {
        double[] values = [.. x.Take(i + 1).Where(value => !double.IsNaN(value)).TakeLast(length + 1)];
        return !double.IsNaN(x[i]) && values.Length > length && values.Zip(values.Skip(1), step).All(size => size >= 1e-10) ? 1 : 0;
    });
}
