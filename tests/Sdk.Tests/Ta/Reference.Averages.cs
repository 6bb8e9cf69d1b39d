namespace Barline.Tests.Ta;

/// <summary>Averages, from their definitions.</summary>
internal static partial class Reference
{
    public static double[] Alma(double[] x, int length, double offset, double sigma, bool floor)
    {
        double top = floor ? Math.Floor(offset * (length - 1)) : offset * (length - 1);
        double[] weights = [.. Enumerable.Range(0, length).Select(i => Math.Exp(-Math.Pow(i - top, 2) / (2 * Math.Pow(length / sigma, 2))))];
        return Each(x, i => i < length - 1
            ? double.NaN
            : Enumerable.Range(0, length).Sum(k => x[i - length + 1 + k] * weights[k]) / weights.Sum());
    }

    public static double[] Linreg(double[] x, int length, int offset) => Each(x, i =>
    {
        double[] window = i < length - 1 || length < 2 ? [double.NaN] : x[(i - length + 1)..(i + 1)];
        if (!window.All(double.IsFinite))
        {
            return double.NaN;
        }

        double middle = (length - 1) / 2.0;
        double mean = window.Average();
        double slope = window.Select((value, k) => (k - middle) * (value - mean)).Sum() / window.Select((_, k) => (k - middle) * (k - middle)).Sum();
        return mean + (slope * (length - 1 - offset - middle));
    });

    public static double[] Swma(double[] x) => Each(x, i => i < 3 ? double.NaN : (x[i] / 6) + (x[i - 1] / 3) + (x[i - 2] / 3) + (x[i - 3] / 6));

    public static double[] Vwma(double[] x, double[] volume, int length) =>
        Combine(Sma(Combine(x, volume, (value, weight) => value * weight), length), Sma(volume, length), (turnover, shares) => turnover / shares);
}
