using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>What traders use beyond Pine: averages, oscillators and trend.</summary>
internal static partial class Reference
{
    /// <summary>
    /// A column of a function that is held to a reference of its own: where a last digit decides what comes next, as it does for the place in a range
    /// that is nothing but rounding, the function that is built upon it is judged from the same digits.
    /// </summary>
    public static double[] Known(BarColumnsOf bars, Func<TaNamespace, BarPrices, Series<double>> define)
    {
        OutputColumn column = LambdaIndicator.Outputs(
            bars.Bars, (_, outputs) => outputs.Add("x", define(ScriptRun.Running!.Ta, ScriptRun.Running.Prices))).Outputs["x"];
        return column.Values<double>().ToArray();
    }

    /// <summary>A division that gives na where there is nothing to divide by.</summary>
    public static double[] Ratio(double[] part, double[] whole) => Combine(part, whole, (a, b) => b == 0 ? double.NaN : a / b);

    public static double[] Shift(double[] x, int back) => Each(x, i => i < back ? double.NaN : x[i - back]);

    public static double[] Dema(double[] x, int length)
    {
        double[] once = Ema(x, length);
        return Combine(once, Ema(once, length), (one, two) => (2 * one) - two);
    }

    public static double[] Tema(double[] x, int length)
    {
        double[] once = Ema(x, length);
        double[] twice = Ema(once, length);
        double[] thrice = Ema(twice, length);
        return Each(x, i => (3 * (once[i] - twice[i])) + thrice[i]);
    }

    /// <summary>By the article's sum of averages of the third to the sixth degree.</summary>
    public static double[] T3(double[] x, int length, double v)
    {
        double[][] e = [x, [], [], [], [], [], []];
        for (int degree = 1; degree <= 6; degree++)
        {
            e[degree] = Ema(e[degree - 1], length);
        }

        double c1 = -Math.Pow(v, 3);
        double c2 = (3 * Math.Pow(v, 2)) + (3 * Math.Pow(v, 3));
        double c3 = (-6 * Math.Pow(v, 2)) - (3 * v) - (3 * Math.Pow(v, 3));
        double c4 = 1 + (3 * v) + Math.Pow(v, 3) + (3 * Math.Pow(v, 2));
        return Each(x, i => (c1 * e[6][i]) + (c2 * e[5][i]) + (c3 * e[4][i]) + (c4 * e[3][i]));
    }

    public static double[] Kama(double[] x, int length, int fast, int slow)
    {
        double[] path = Sum([.. Change(x, 1).Select(Math.Abs)], length);
        double average = double.NaN;
        return Each(x, i =>
        {
            double efficiency = path[i] == 0 ? 1 : i < length ? double.NaN : Math.Abs(x[i] - x[i - length]) / path[i];
            if (double.IsNaN(efficiency) || double.IsInfinity(path[i]))
            {
                return double.NaN;
            }

            average = double.IsNaN(average) ? x[i - 1] : average;
            double smoothing = Math.Pow((efficiency * ((2.0 / (fast + 1)) - (2.0 / (slow + 1)))) + (2.0 / (slow + 1)), 2);
            average = ((1 - smoothing) * average) + (smoothing * x[i]);
            return average;
        });
    }

    public static double[] Zlema(double[] x, int length) =>
        Ema(Combine(x, Shift(x, (length - 1) / 2), (now, before) => now + (now - before)), length);

    /// <summary>The filter as the response to each of the values since the last infinite one, the first having been there for ever.</summary>
    public static double[] SuperSmoother(double[] x, int length)
    {
        double a = Math.Exp(-1.4142135623730951 * Math.PI / length);
        double b = 2 * a * Math.Cos(1.4142135623730951 * Math.PI / length);
        double[] response = new double[x.Length + 1];
        for (int i = 0; i < response.Length; i++)
        {
            double filtered = i == 0 ? 0 : b * response[i - 1];
            filtered -= i < 2 ? 0 : a * a * response[i - 2];
            response[i] = filtered + ((1 - b + (a * a)) * (i < 2 ? 0.5 : 0));
        }

        List<double> values = [];
        return Each(x, i =>
        {
            if (!double.IsFinite(x[i]))
            {
                values = double.IsInfinity(x[i]) ? [] : values;
                return x[i];
            }

            values.Add(x[i]);
            double first = values[0];
            return first + values.Select((value, j) => response[values.Count - 1 - j] * (value - first)).Sum();
        });
    }

    public static double[] Trix(double[] x, int length) => Roc(Ema(Ema(Ema(x, length), length), length), 1);

    public static double[] Ppo(double[] x, int fast, int slow)
    {
        double[] slowAverage = Ema(x, slow);
        return Ratio(Combine(Ema(x, fast), slowAverage, (one, other) => 100 * (one - other)), slowAverage);
    }

    public static double[] Dpo(double[] x, int length) => Combine(Shift(x, (length / 2) + 1), Sma(x, length), (price, average) => price - average);

    public static double[] Aroon(double[] x, int length, Func<IEnumerable<double>, double> of) =>
        [.. ExtremeBars(x, length + 1, of).Select(bars => 100 * (length + bars) / length)];

    public static double[] Vortex(BarColumnsOf bars, double[] x, double[] other, int length) => Ratio(
        Sum(Combine(x, Shift(other, 1), (now, before) => Math.Abs(now - before)), length),
        Sum(Tr(bars.High, bars.Low, bars.Close, handleNa: false), length));

    /// <summary>The middle of the highest high and the lowest low.</summary>
    public static double[] Middle(BarColumnsOf bars, int length) =>
        Combine(Extreme(bars.High, length, Enumerable.Max), Extreme(bars.Low, length, Enumerable.Min), (high, low) => (high + low) / 2);

    public static double[] Atr(BarColumnsOf bars, int length) => Rma(Tr(bars.High, bars.Low, bars.Close, handleNa: true), length);

    public static double[] Choppiness(BarColumnsOf bars, int length)
    {
        double[] range = Combine(Extreme(bars.High, length, Enumerable.Max), Extreme(bars.Low, length, Enumerable.Min), (high, low) => high - low);
        double[] path = Sum(Tr(bars.High, bars.Low, bars.Close, handleNa: true), length);
        return [.. Ratio(path, range).Select(ratio => 100 * Math.Log(ratio) / Math.Log(length))];
    }

    public static double[] MassIndex(BarColumnsOf bars, int length, int averageLength)
    {
        double[] range = Ema(Combine(bars.High, bars.Low, (high, low) => high - low), averageLength);
        return Sum(Ratio(range, Ema(range, averageLength)), length);
    }

    public static double[] UlcerIndex(double[] x, int length)
    {
        double[] falls = Combine(x, Extreme(x, length, Enumerable.Max), (value, peak) => 100 * (value - peak) / peak);
        return [.. Sma([.. falls.Select(fall => fall * fall)], length).Select(Math.Sqrt)];
    }

    public static double[] Ultimate(BarColumnsOf bars, int fast, int middle, int slow)
    {
        double[] trueLow = Combine(bars.Low, Shift(bars.Close, 1), Math.Min);
        double[] pressure = Combine(bars.Close, trueLow, (close, low) => close - low);
        double[] range = Tr(bars.High, bars.Low, bars.Close, handleNa: false);
        double[] Average(int length) => Ratio(Sum(pressure, length), Sum(range, length));
        (double[] one, double[] two, double[] three) = (Average(fast), Average(middle), Average(slow));
        return Each(one, i => ((one[i] * 4) + (two[i] * 2) + three[i]) / 7 * 100);
    }

    public static double[] ChaikinMoneyFlow(BarColumnsOf bars, int length) => Ratio(
        Sum(
            bars.Each(i =>
            {
                (double high, double low, double close, double volume) = (bars.High[i], bars.Low[i], bars.Close[i], bars.Volume[i]);
                return high == low ? 0 * volume : volume * (((close - low) - (high - close)) / (high - low));
            }),
            length),
        Sum(bars.Volume, length));

    public static double[] Klinger(BarColumnsOf bars)
    {
        List<int> seen = [];
        List<double> sums = [];
        List<int> directions = [];
        return bars.Each(i =>
        {
            double Price(int bar) => bars.High[bar] + bars.Low[bar] + bars.Close[bar];
            double Range(int bar) => bars.High[bar] - bars.Low[bar];
            if (!double.IsFinite(Price(i)) || !double.IsFinite(Range(i)))
            {
                return double.NaN;
            }

            seen.Add(i);
            if (seen.Count == 1)
            {
                return double.NaN;
            }

            int before = seen[^2];
            int direction = Price(i) > Price(before) ? 1 : -1;
            bool goesOn = directions.Count > 0 && directions[^1] == direction;
            sums.Add((goesOn ? sums[^1] : Range(before)) + Range(i));
            directions.Add(direction);
            return bars.Volume[i] * (sums[^1] == 0 ? 0 : 100 * direction * Math.Abs((2 * (Range(i) / sums[^1])) - 1));
        });
    }

    /// <summary>How many bars, up to this one, rose or fell in a row; falls count below 0.</summary>
    public static double[] Streak(double[] x) => Each(x, i =>
    {
        int Sign(int bar) => bar == 0 ? 0 : x[bar] > x[bar - 1] ? 1 : x[bar] < x[bar - 1] ? -1 : 0;
        return double.IsNaN(x[i]) ? double.NaN : Sign(i) * Enumerable.Range(0, i + 1).Reverse().TakeWhile(bar => Sign(bar) == Sign(i)).Count();
    });

    /// <summary>One of the two stochastics of the trend cycle.</summary>
    public static double[] Schaff(double[] x, int length)
    {
        double[] top = Extreme(x, length, Enumerable.Max);
        double[] bottom = Extreme(x, length, Enumerable.Min);
        List<double> places = [];
        double smoothed = 0;
        return Each(x, i =>
        {
            double place = 100 * (x[i] - bottom[i]) / (top[i] - bottom[i]);
            place = top[i] - bottom[i] == 0 && !double.IsNaN(x[i]) && places.Count > 0 ? places[^1] : place;
            if (!double.IsFinite(place))
            {
                return double.NaN;
            }

            smoothed = places.Count == 0 ? place : (smoothed + place) / 2;
            places.Add(place);
            return smoothed;
        });
    }

    public static double[] Fisher(double[] x, int length)
    {
        double[] top = Extreme(x, length, Enumerable.Max);
        double[] bottom = Extreme(x, length, Enumerable.Min);
        double value = 0;
        double fisher = 0;
        return Each(x, i =>
        {
            double place = top[i] - bottom[i] == 0 && !double.IsNaN(x[i]) ? 0.5 : (x[i] - bottom[i]) / (top[i] - bottom[i]);
            if (!double.IsFinite(place))
            {
                return double.NaN;
            }

            value = (0.66 * (place - 0.5)) + (0.67 * value);
            value = value > 0.99 ? 0.999 : value < -0.99 ? -0.999 : value;
            fisher = Math.Atanh(value) + (fisher / 2);
            return fisher;
        });
    }
}
