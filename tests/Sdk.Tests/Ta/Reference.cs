namespace Barline.Tests.Ta;

/// <summary>The functions once more, from their definitions and by the shortest road: each window is gone through on each bar.</summary>
internal static partial class Reference
{
    /// <summary>For each bar what <paramref name="of"/> makes of the last values that are not na, oldest first; na on na bars and until they are there.</summary>
    public static double[] Window(double[] x, int length, Func<double[], double> of)
    {
        double[] result = new double[x.Length];
        List<double> values = [];
        for (int i = 0; i < x.Length; i++)
        {
            if (!double.IsNaN(x[i]))
            {
                values.Add(x[i]);
            }

            result[i] = double.IsNaN(x[i]) || values.Count < length ? double.NaN : of([.. values.TakeLast(length)]);
        }

        return result;
    }

    public static double[] Sma(double[] x, int length) => Window(x, length, window => window.Sum() / length);

    public static double[] Wma(double[] x, int length) =>
        Window(x, length, window => window.Select((value, i) => (i + 1) * value).Sum() / Enumerable.Range(1, length).Sum());

    public static double[] Variance(double[] x, int length, bool biased) => Window(x, length, window =>
    {
        double mean = window.Average();
        double squares = window.Sum(value => (value - mean) * (value - mean));
        return window.Any(double.IsInfinity) ? double.NaN : squares / (biased ? length : length - 1);
    });

    public static double[] Stdev(double[] x, int length, bool biased = true) => [.. Variance(x, length, biased).Select(Math.Sqrt)];

    public static double[] Ema(double[] x, int length) => Recursive(x, length, 2.0 / (length + 1));

    public static double[] Rma(double[] x, int length) => Recursive(x, length, 1.0 / length);

    public static double[] Change(double[] x, int length) => Each(x, i => i < length ? double.NaN : x[i] - x[i - length]);

    public static double[] Rsi(double[] x, int length)
    {
        double[] change = Change(x, 1);
        double[] up = Rma([.. change.Select(value => Math.Max(value, 0))], length);
        double[] down = Rma([.. change.Select(value => Math.Max(-value, 0))], length);
        return Each(x, i => down[i] == 0 ? 100 : up[i] == 0 ? 0 : 100 - (100 / (1 + (up[i] / down[i]))));
    }

    /// <summary>The extreme of the last so many bars, na passed over, once that many bars have gone by since the first value.</summary>
    public static double[] Extreme(double[] x, int length, Func<IEnumerable<double>, double> of)
    {
        int first = Array.FindIndex(x, value => !double.IsNaN(value));
        return Each(x, i =>
        {
            double[] window = [.. x.Take(i + 1).TakeLast(length).Where(value => !double.IsNaN(value))];
            return window.Length == 0 || i - first < length - 1 ? double.NaN : of(window);
        });
    }

    /// <summary>How many bars back, as a negative number, the oldest value lies that is the extreme.</summary>
    public static double[] ExtremeBars(double[] x, int length, Func<IEnumerable<double>, double> of)
    {
        double[] extremes = Extreme(x, length, of);
        return Each(x, i => double.IsNaN(extremes[i])
            ? double.NaN
            : Enumerable.Range(0, i + 1).TakeLast(length).First(j => x[j] == extremes[i]) - i);
    }

    /// <summary>Where a value lies between the lowest low and the highest high, in percent from the bottom or from the top.</summary>
    public static double[] Place(double[] x, double[] high, double[] low, int length, bool fromTop)
    {
        double[] top = Extreme(high, length, Enumerable.Max);
        double[] bottom = Extreme(low, length, Enumerable.Min);
        return Each(x, i => top[i] == bottom[i] ? double.NaN : 100 * (x[i] - (fromTop ? top[i] : bottom[i])) / (top[i] - bottom[i]));
    }

    public static double[] Roc(double[] x, int length) => Each(x, i => i < length ? double.NaN : 100 * (x[i] - x[i - length]) / x[i - length]);

    public static double[] Obv(double[] close, double[] volume)
    {
        double[] steps = Each(close, i => i == 0 || !double.IsFinite(volume[i]) ? 0 : volume[i] * Sign(close[i], close[i - 1]));
        return Each(close, i => steps.Take(i + 1).Sum());

        static int Sign(double now, double before) => now > before ? 1 : now < before ? -1 : 0;
    }

    public static double[] Tr(double[] high, double[] low, double[] close, bool handleNa) => Each(close, i =>
    {
        double before = i == 0 ? double.NaN : close[i - 1];
        double range = high[i] - low[i];
        double[] all = handleNa && double.IsNaN(before) ? [range] : [range, Math.Abs(high[i] - before), Math.Abs(low[i] - before)];
        return all.Any(double.IsNaN) ? double.NaN : all.Max();
    });

    public static double[] Crossover(double[] a, double[] b) =>
        Each(a, i => i > 0 && a[i] > b[i] && a[i - 1] <= b[i - 1] ? 1 : 0);

    public static double[] Cross(double[] a, double[] b) => Each(a, i =>
    {
        int[] apart = [.. Enumerable.Range(0, i + 1).Where(j => a[j] > b[j] || a[j] < b[j]).TakeLast(2)];
        return apart.Length == 2 && apart[1] == i && a[i] > b[i] != a[apart[0]] > b[apart[0]] ? 1 : 0;
    });

    public static double[] BarsSince(bool[] condition) => Each(condition, i =>
    {
        int last = Array.LastIndexOf(condition, true, i);
        return last < 0 ? double.NaN : i - last;
    });

    public static double[] ValueWhen(bool[] condition, double[] x, int occurrence) => Each(condition, i =>
    {
        int[] times = [.. Enumerable.Range(0, i + 1).Where(j => condition[j]).Reverse().Skip(occurrence)];
        return times.Length == 0 ? double.NaN : x[times[0]];
    });

    public static double[] Combine(double[] a, double[] b, Func<double, double, double> of) => Each(a, i => of(a[i], b[i]));

    public static double[] Level(double[] like, double level) => [.. like.Select(_ => level)];

    private static double[] Each<T>(T[] like, Func<int, double> of) => [.. Enumerable.Range(0, like.Length).Select(of)];

    /// <summary>The closed form: the mean of the first values, and then the weighted sum of all values since.</summary>
    private static double[] Recursive(double[] x, int length, double weight)
    {
        List<double> values = [];
        return Each(x, i =>
        {
            if (double.IsNaN(x[i]))
            {
                return double.NaN;
            }

            bool had = values.Count >= length;
            values.Add(x[i]);
            if (double.IsInfinity(x[i]))
            {
                values.Clear();
                return had ? x[i] : double.NaN;
            }

            if (values.Count < length)
            {
                return double.NaN;
            }

            double rest = 1 - weight;
            int steps = values.Count - length;
            double sum = Math.Pow(rest, steps) * values.Take(length).Sum() / length;
            for (int k = 0; k < steps; k++)
            {
                sum += weight * Math.Pow(rest, steps - 1 - k) * values[length + k];
            }

            return sum;
        });
    }
}
