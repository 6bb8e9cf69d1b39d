namespace Barline.Tests.Brokers;

/// <summary>Series for hand-written golden strategies, straight from their definitions; na until a window is full.</summary>
internal static class Reference
{
    public static double[] Sma(ReadOnlySpan<double> source, int length)
    {
        double[] result = Na(source.Length);
        double sum = 0;
        for (int i = 0; i < source.Length; i++)
        {
            sum -= i >= length ? source[i - length] : 0;
            sum += source[i];
            result[i] = i >= length - 1 ? sum / length : double.NaN;
        }

        return result;
    }

    public static double[] Ema(ReadOnlySpan<double> source, int length) => Smooth(source, length, 2.0 / (length + 1));

    public static double[] Rma(ReadOnlySpan<double> source, int length) => Smooth(source, length, 1.0 / length);

    public static double[] Atr(BarSeries bars, int length)
    {
        double[] range = new double[bars.Count];
        for (int i = 0; i < range.Length; i++)
        {
            double before = i == 0 ? double.NaN : bars.Closes[i - 1];
            double highLow = bars.Highs[i] - bars.Lows[i];
            range[i] = i == 0 ? highLow : Math.Max(highLow, Math.Max(Math.Abs(bars.Highs[i] - before), Math.Abs(bars.Lows[i] - before)));
        }

        return Rma(range, length);
    }

    public static double[] Rsi(ReadOnlySpan<double> source, int length)
    {
        double[] up = Na(source.Length);
        double[] down = Na(source.Length);
        for (int i = 1; i < source.Length; i++)
        {
            up[i] = Math.Max(source[i] - source[i - 1], 0);
            down[i] = Math.Max(source[i - 1] - source[i], 0);
        }

        double[] ups = Rma(up, length);
        double[] downs = Rma(down, length);
        return [.. ups.Zip(downs, (rise, fall) => fall == 0 ? 100 : rise == 0 ? 0 : 100 - (100 / (1 + (rise / fall))))];
    }

    public static double[] Highest(ReadOnlySpan<double> source, int length) => Window(source, length, (a, b) => Math.Max(a, b));

    public static double[] Lowest(ReadOnlySpan<double> source, int length) => Window(source, length, (a, b) => Math.Min(a, b));

    public static double[] Stdev(ReadOnlySpan<double> source, int length)
    {
        double[] means = Sma(source, length);
        double[] result = Na(source.Length);
        for (int i = length - 1; i < source.Length; i++)
        {
            double sum = 0;
            for (int j = i - length + 1; j <= i; j++)
            {
                sum += (source[j] - means[i]) * (source[j] - means[i]);
            }

            result[i] = Math.Sqrt(sum / length);
        }

        return result;
    }

    /// <summary>The direction of Pine's supertrend: -1 in an up-trend, 1 in a down-trend.</summary>
    public static int[] SupertrendDirection(BarSeries bars, double factor, int length)
    {
        double[] atr = Atr(bars, length);
        int[] direction = new int[bars.Count];
        double lower = 0;
        double upper = 0;
        bool onUpper = true;
        for (int i = 0; i < direction.Length; i++)
        {
            double middle = (bars.Highs[i] + bars.Lows[i]) / 2;
            double low = middle - (factor * atr[i]);
            double high = middle + (factor * atr[i]);
            double before = i == 0 ? double.NaN : bars.Closes[i - 1];
            double lastLower = double.IsNaN(lower) ? 0 : lower;
            double lastUpper = double.IsNaN(upper) ? 0 : upper;
            lower = low > lastLower || before < lastLower ? low : lastLower;
            upper = high < lastUpper || before > lastUpper ? high : lastUpper;
            direction[i] = i == 0 || double.IsNaN(atr[i - 1]) ? 1
                : onUpper ? bars.Closes[i] > upper ? -1 : 1
                : bars.Closes[i] < lower ? 1 : -1;
            onUpper = direction[i] == 1;
        }

        return direction;
    }

    public static bool Over(double[] a, double[] b, int i) => i > 0 && a[i] > b[i] && a[i - 1] <= b[i - 1];

    public static bool Under(double[] a, double[] b, int i) => i > 0 && a[i] < b[i] && a[i - 1] >= b[i - 1];

    public static bool Over(double[] a, double level, int i) => i > 0 && a[i] > level && a[i - 1] <= level;

    public static bool Under(double[] a, double level, int i) => i > 0 && a[i] < level && a[i - 1] >= level;

    private static double[] Smooth(ReadOnlySpan<double> source, int length, double weight)
    {
        double[] result = Na(source.Length);
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < source.Length; i++)
        {
            if (double.IsNaN(source[i]))
            {
                continue;
            }

            sum += source[i];
            result[i] = ++seen < length ? double.NaN : seen == length ? sum / length : (weight * source[i]) + ((1 - weight) * result[i - 1]);
        }

        return result;
    }

    private static double[] Window(ReadOnlySpan<double> source, int length, Func<double, double, double> better)
    {
        double[] result = Na(source.Length);
        for (int i = length - 1; i < source.Length; i++)
        {
            double best = source[i];
            for (int j = i - length + 1; j < i; j++)
            {
                best = better(best, source[j]);
            }

            result[i] = best;
        }

        return result;
    }

    private static double[] Na(int count)
    {
        double[] result = new double[count];
        Array.Fill(result, double.NaN);
        return result;
    }
}
