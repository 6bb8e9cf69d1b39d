namespace Barline.Tests.Ta;

/// <summary>Oscillators, channels and trends.</summary>
internal static partial class Reference
{
    public static double[] Sum(double[] x, int length) => Window(x, length, window => window.Sum());

    public static double[] Cmo(double[] x, int length)
    {
        double[] change = Change(x, 1);
        double[] up = Sum([.. change.Select(value => Math.Max(value, 0))], length);
        double[] down = Sum([.. change.Select(value => Math.Max(-value, 0))], length);
        return Combine(up, down, (rises, falls) => 100 * (rises - falls) / (rises + falls));
    }

    public static double[] Cci(double[] x, int length) => Window(x, length, window =>
    {
        // Of equal values the mean must be that value, which their sum may miss by a rounding.
        double mean = window[^1] + window.Average(value => value - window[^1]);
        double deviation = window.Average(value => Math.Abs(value - mean));
        return window.Any(double.IsInfinity) ? double.NaN : (window[^1] - mean) / (0.015 * deviation);
    });

    public static double[] Tsi(double[] x, int shortLength, int longLength)
    {
        double[] change = Change(x, 1);
        return Combine(Twice(change), Twice([.. change.Select(Math.Abs)]), (moved, size) => moved / size);

        double[] Twice(double[] values) => Ema(Ema(values, longLength), shortLength);
    }

    /// <summary>The distance of two lines around a middle, as a part of it.</summary>
    public static double[] Width(double[] middle, double[] deviation, double multiplier) =>
        Combine(middle, deviation, (line, reach) => (line + (multiplier * reach) - (line - (multiplier * reach))) / line);

    /// <summary>PlusDi, MinusDi and Adx.</summary>
    public static (double[] Plus, double[] Minus, double[] Adx) Dmi(BarColumnsOf bars, int length, int smoothing)
    {
        double[] range = Rma(Tr(bars.High, bars.Low, bars.Close, handleNa: false), length);
        double[] up = Change(bars.High, 1);
        double[] down = [.. Change(bars.Low, 1).Select(value => -value)];
        double[] plus = Line(up, down);
        double[] minus = Line(down, up);
        double[] apart = Combine(plus, minus, (one, other) => Math.Abs(one - other) / (one + other == 0 ? 1 : one + other));
        return (plus, minus, [.. Rma(apart, smoothing).Select(value => 100 * value)]);

        double[] Line(double[] moved, double[] other)
        {
            double[] movement = Combine(moved, other, (here, there) => double.IsNaN(here) ? here : here > there && here > 0 ? here : 0);
            double[] percent = Combine(Rma(movement, length), range, (average, of) => 100 * average / of);
            return Each(percent, i => percent.Take(i + 1).LastOrDefault(value => !double.IsNaN(value), double.NaN));
        }
    }

    /// <summary>Wilder's rules as a list of events: of each bar that has its prices only the trend so far is looked at.</summary>
    public static double[] Sar(BarColumnsOf bars, double start, double increment, double maximum)
    {
        int[] whole = [.. Enumerable.Range(0, bars.Count).Where(i => double.IsFinite(bars.High[i]) && double.IsFinite(bars.Low[i]) && double.IsFinite(bars.Close[i]))];
        (double High, double Low, double Close)[] all = [.. whole.Select(i => (bars.High[i], bars.Low[i], bars.Close[i]))];
        double[] result = Level(bars.Close, double.NaN);
        bool rises = false;
        int trendBegan = 0;
        double stop = 0;
        for (int i = 1; i < all.Length; i++)
        {
            if (i == 1)
            {
                rises = all[1].Close > all[0].Close;
                trendBegan = 1;
                stop = rises ? all[0].Low : all[0].High;
            }

            // The extreme of the trend up to the bar before, and how often the trend has reached a new one.
            double[] reached = [.. all[trendBegan..Math.Max(i, trendBegan + 1)].Select(bar => rises ? bar.High : -bar.Low)];
            int news = Enumerable.Range(1, reached.Length - 1).Count(k => reached[k] > reached[..k].Max());
            double part = start;
            for (int k = 0; k < news; k++)
            {
                part = Math.Min(part + increment, maximum);
            }

            double extreme = rises ? reached.Max() : -reached.Max();
            stop += part * (extreme - stop);
            if (rises ? stop > all[i].Low : stop < all[i].High)
            {
                stop = rises ? Math.Max(all[i].High, extreme) : Math.Min(all[i].Low, extreme);
                rises = !rises;
                trendBegan = i;
            }

            (double High, double Low, double Close)[] before = all[Math.Max(0, i - 2)..i];
            stop = rises ? Math.Min(stop, before.Min(bar => bar.Low)) : Math.Max(stop, before.Max(bar => bar.High));
            result[whole[i]] = stop;
        }

        return result;
    }
}
