namespace Barline.Tests.Ta;

/// <summary>What traders use beyond Pine: statistics, volatility and turning points.</summary>
internal static partial class Reference
{
    /// <summary>Distances from the mean; equal values have none, whatever a sum of them is rounded to.</summary>
    public static double[] Distances(double[] window)
    {
        double[] shifted = [.. window.Select(value => value - window[^1])];
        double mean = shifted.Average();
        return [.. shifted.Select(value => value - mean)];
    }

    public static double[] ZScore(double[] x, int length) => Window(x, length, window =>
    {
        double[] distances = Distances(window);
        double deviation = Math.Sqrt(distances.Sum(distance => distance * distance) / length);
        return deviation == 0 ? double.NaN : distances[^1] / deviation;
    });

    public static double[] Slope(double[] x, int length) => Window(x, length, window => Fit(window).Slope);

    public static double[] RSquared(double[] x, int length) => Window(x, length, window =>
    {
        double all = Distances(window).Sum(distance => distance * distance);
        return all == 0 ? double.NaN : 1 - (Fit(window).Left / all);
    });

    public static double[] StandardError(double[] x, int length) => Window(x, length, window => Math.Sqrt(Fit(window).Left / (length - 2)));

    public static double[] Beta(double[] x, double[] market, int length)
    {
        double[] returns = Combine(x, Shift(x, 1), (now, before) => (now / before) - 1);
        double[] marketReturns = Combine(market, Shift(market, 1), (now, before) => (now / before) - 1);
        int[] bars = [.. Enumerable.Range(0, x.Length).Where(i => !double.IsNaN(returns[i]) && !double.IsNaN(marketReturns[i]))];
        return Each(x, i =>
        {
            int[] last = [.. bars.Where(bar => bar <= i).TakeLast(length)];
            if (last.Length < length || last[^1] != i)
            {
                return double.NaN;
            }

            double[] a = Distances([.. last.Select(bar => returns[bar])]);
            double[] b = Distances([.. last.Select(bar => marketReturns[bar])]);
            double variance = b.Sum(value => value * value);
            return variance == 0 ? double.NaN : a.Zip(b, (one, other) => one * other).Sum() / variance;
        });
    }

    public static double[] HistoricalVolatility(double[] x, int length, double barsPerYear) =>
        [.. Stdev(Combine(x, Shift(x, 1), (now, before) => Math.Log(now / before)), length, biased: false).Select(deviation => 100 * Math.Sqrt(barsPerYear) * deviation)];

    public static double[] Parkinson(BarColumnsOf bars, int length, double barsPerYear) =>
        Annual(Sma(bars.Each(i => Math.Pow(Math.Log(bars.High[i] / bars.Low[i]), 2) / (4 * Math.Log(2))), length), barsPerYear);

    public static double[] GarmanKlass(BarColumnsOf bars, int length, double barsPerYear) => Annual(
        Sma(
            bars.Each(i => (0.5 * Math.Pow(Math.Log(bars.High[i] / bars.Low[i]), 2)) - (((2 * Math.Log(2)) - 1) * Math.Pow(Math.Log(bars.Close[i] / bars.Open[i]), 2))),
            length),
        barsPerYear);

    public static double[] RogersSatchell(BarColumnsOf bars, int length) => Sma(
        bars.Each(i => (Math.Log(bars.High[i] / bars.Close[i]) * Math.Log(bars.High[i] / bars.Open[i]))
            + (Math.Log(bars.Low[i] / bars.Close[i]) * Math.Log(bars.Low[i] / bars.Open[i]))),
        length);

    public static double[] YangZhang(BarColumnsOf bars, int length, double barsPerYear)
    {
        double[] overnight = Variance(Combine(bars.Open, Shift(bars.Close, 1), (open, before) => Math.Log(open / before)), length, biased: false);
        double[] day = Variance(Combine(bars.Close, bars.Open, (close, open) => Math.Log(close / open)), length, biased: false);
        double[] within = RogersSatchell(bars, length);
        double k = 0.34 / (1.34 + ((double)(length + 1) / (length - 1)));
        return Annual(bars.Each(i => overnight[i] + (k * day[i]) + ((1 - k) * within[i])), barsPerYear);
    }

    public static double[] Annual(double[] variance, double barsPerYear) => [.. variance.Select(each => 100 * Math.Sqrt(barsPerYear * each))];

    /// <summary>Of the parts of each size the mean range of the running sum over the deviation, and the slope through its logarithms.</summary>
    public static double[] Hurst(double[] x, int length)
    {
        double[] returns = Combine(x, Shift(x, 1), (now, before) => Math.Log(now / before));
        return Each(x, i =>
        {
            double[] window = i < length ? [double.NaN] : returns[(i - length + 1)..(i + 1)];
            if (!window.All(double.IsFinite))
            {
                return double.NaN;
            }

            List<(double Size, double Ratio)> points = [];
            for (int size = length; size >= 8; size /= 2)
            {
                double[] ratios = [.. window.Reverse().Chunk(size).Where(part => part.Length == size).Select(part => Rescaled([.. part.Reverse()])).Where(ratio => ratio > 0)];
                if (ratios.Length > 0)
                {
                    points.Add((Math.Log(size), Math.Log(ratios.Average())));
                }
            }

            double middle = points.Count == 0 ? 0 : points.Average(point => point.Size);
            return points.Count < 2
                ? double.NaN
                : points.Sum(point => (point.Size - middle) * point.Ratio) / points.Sum(point => Math.Pow(point.Size - middle, 2));
        });
    }

    public static double[] HeikinAshiOpen(BarColumnsOf bars)
    {
        (double Open, double Close)? last = null;
        return bars.Each(i =>
        {
            double close = bars.Ohlc4[i];
            if (!double.IsFinite(close))
            {
                return double.NaN;
            }

            double open = last is (double, double) before ? (before.Open + before.Close) / 2 : (bars.Open[i] + bars.Close[i]) / 2;
            last = (open, close);
            return open;
        });
    }

    /// <summary>A bar's price where it is the only one as high, or as low, among the bars on both sides.</summary>
    public static double[] Fractals(double[] x, int span, int sign)
    {
        int first = Array.FindIndex(x, value => !double.IsNaN(value));
        return Each(x, i =>
        {
            int middle = i - span;
            return first >= 0 && middle - span >= first && !double.IsNaN(x[middle])
                && Enumerable.Range(middle - span, (2 * span) + 1).All(bar => bar == middle || double.IsNaN(x[bar]) || sign * x[bar] < sign * x[middle])
                ? x[middle]
                : double.NaN;
        });
    }

    /// <summary>For each bar the last turn that it knows: its bar and its direction, which is 0 where there is none.</summary>
    public static (int Bar, int Direction)[] ZigZag(BarColumnsOf bars, double deviation)
    {
        int[] seen = [.. Enumerable.Range(0, bars.Count).Where(bar => double.IsFinite(bars.High[bar]) && double.IsFinite(bars.Low[bar]))];
        (int Bar, int Direction)[] result = new (int, int)[bars.Count];
        (int Bar, int Direction) last = (-1, 0);
        int from = -1;
        for (int i = 0; i < bars.Count; i++)
        {
            // Extremes of the bars since the last turn, or of all where there is none; of equal ones the oldest. A new extreme is no turn back from it.
            int[] past = [.. seen.Where(bar => bar < i && bar >= from)];
            if (past.Length > 0 && seen.Contains(i))
            {
                int top = past.MaxBy(bar => bars.High[bar]);
                int bottom = past.MinBy(bar => bars.Low[bar]);
                bool rises = bars.High[i] >= bars.Low[bottom] + (Math.Abs(bars.Low[bottom]) * deviation / 100);
                bool falls = bars.Low[i] <= bars.High[top] - (Math.Abs(bars.High[top]) * deviation / 100);
                if (rises && (last.Direction == 0 || (last.Direction < 0 && bars.Low[i] >= bars.Low[bottom])))
                {
                    (last, from) = ((bottom, 1), i);
                }
                else if (falls && (last.Direction == 0 || (last.Direction > 0 && bars.High[i] <= bars.High[top])))
                {
                    (last, from) = ((top, -1), i);
                }
            }

            result[i] = last;
        }

        return result;
    }

    /// <summary>The least-squares line by its normal equations, and the squared distances that are left.</summary>
    private static (double Slope, double Left) Fit(double[] window)
    {
        if (window.Any(double.IsInfinity))
        {
            return (double.NaN, double.NaN);
        }

        double[] y = Distances(window);
        double[] x = Distances([.. window.Select((_, i) => (double)i)]);
        double slope = x.Zip(y, (one, other) => one * other).Sum() / x.Sum(place => place * place);
        return (slope, x.Zip(y, (place, distance) => Math.Pow(distance - (slope * place), 2)).Sum());
    }

    private static double Rescaled(double[] part)
    {
        double mean = part.Average();
        double deviation = Math.Sqrt(part.Average(value => Math.Pow(value - mean, 2)));
        double[] path = [0, .. part.Select((_, i) => part.Take(i + 1).Sum(value => value - mean))];
        return deviation <= 1e-12 * Math.Abs(mean) ? 0 : (path.Max() - path.Min()) / deviation;
    }
}
