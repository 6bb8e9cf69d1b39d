namespace Barline.Tests.Ta;

/// <summary>Statistics of windows and of all values so far, from their definitions.</summary>
internal static partial class Reference
{
    public static double[] Dev(double[] x, int length) => Window(x, length, window =>
        window.Any(double.IsInfinity) ? double.NaN : window.Sum(value => Math.Abs(value - window.Average())) / length);

    public static double[] Median(double[] x, int length) => Window(x, length, window =>
    {
        double[] sorted = [.. window.Order()];
        return length % 2 == 1 ? sorted[length / 2] : (sorted[(length / 2) - 1] + sorted[length / 2]) / 2;
    });

    public static double[] Mode(double[] x, int length) => Window(x, length, window =>
        window.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key);

    public static double[] PercentileNearestRank(double[] x, int length, double percentage) => Window(x, length, window =>
        window.Order().First(value => 100.0 * window.Count(other => other <= value) >= percentage * length));

    public static double[] PercentileLinear(double[] x, int length, double percentage) => LastBars(x, length, window =>
    {
        double[] sorted = [.. window.Order()];
        double place = Math.Clamp((percentage / 100 * length) - 0.5, 0, length - 1);
        double lower = sorted[(int)Math.Floor(place)];
        double upper = sorted[(int)Math.Ceiling(place)];
        double part = place - Math.Floor(place);
        return lower == upper ? lower : ((1 - part) * lower) + (part * upper);
    });

    public static double[] PercentRank(double[] x, int length) => LastBars(x, length + 1, window =>
        100.0 / length * window.SkipLast(1).Count(value => value <= window[^1] + 1e-10));

    public static double[] Range(double[] x, int length) =>
        Combine(Extreme(x, length, Enumerable.Max), Extreme(x, length, Enumerable.Min), (highest, lowest) => highest - lowest);

    /// <summary>In decimal arithmetic, in which the sums of the test's values are exact.</summary>
    public static double[] Correlation(double[] x, double[] y, int length) => Each(x, i =>
    {
        int[] pairs = [.. Enumerable.Range(0, i + 1).Where(j => !double.IsNaN(x[j]) && !double.IsNaN(y[j])).TakeLast(length)];
        if (pairs.Length < length || pairs[^1] != i || pairs.Any(j => !double.IsFinite(x[j]) || !double.IsFinite(y[j])))
        {
            return double.NaN;
        }

        decimal[] a = [.. pairs.Select(j => (decimal)x[j])];
        decimal[] b = [.. pairs.Select(j => (decimal)y[j])];
        decimal together = (length * a.Zip(b, (one, other) => one * other).Sum()) - (a.Sum() * b.Sum());
        decimal ofA = (length * a.Sum(value => value * value)) - (a.Sum() * a.Sum());
        decimal ofB = (length * b.Sum(value => value * value)) - (b.Sum() * b.Sum());
        return (double)together / Math.Sqrt((double)ofA * (double)ofB);
    });

    public static double[] Cog(double[] x, int length) => Window(x, length, window =>
        window.Any(double.IsInfinity) ? double.NaN : -window.Select((value, i) => (length - i) * value).Sum() / window.Sum());

    /// <summary>Pearson's correlation of ranks and times.</summary>
    public static double[] Rci(double[] x, int length) => Window(x, length, window =>
    {
        double[] ranks = [.. window.Select(value => window.Count(other => other < value) + ((window.Count(other => other == value) + 1) / 2.0))];
        double[] times = [.. Enumerable.Range(1, length).Select(time => (double)time)];
        double mean = (length + 1) / 2.0;
        double Moment(double[] a, double[] b) => a.Zip(b, (one, other) => (one - mean) * (other - mean)).Sum();
        return 100 * Moment(ranks, times) / Math.Sqrt(Moment(ranks, ranks) * Moment(times, times));
    });

    public static double[] Cum(double[] x) => Each(x, i =>
    {
        double[] values = [.. x.Take(i + 1).Where(value => !double.IsNaN(value))];
        return values.All(double.IsFinite) ? (double)values.Sum(value => (decimal)value) : values.Sum();
    });

    public static double[] SoFar(double[] x, Func<IEnumerable<double>, double> of) =>
        Each(x, i => of(x.Take(i + 1).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN)));

    public static double[] FixNan(double[] x) => Each(x, i => x.Take(i + 1).LastOrDefault(value => !double.IsNaN(value), double.NaN));

    public static double[] Shift(double[] x) => Each(x, i => i == 0 ? double.NaN : x[i - 1]);

    /// <summary>For each bar what <paramref name="of"/> makes of the last values; na where one of them is, and until they are there.</summary>
    private static double[] LastBars(double[] x, int length, Func<double[], double> of) => Each(x, i =>
        i < length - 1 || x[(i - length + 1)..(i + 1)].Any(double.IsNaN) ? double.NaN : of(x[(i - length + 1)..(i + 1)]));
}
