namespace Barline.Benchmarks;

/// <summary>Indicators as loops over arrays, as a textbook or a C library has them: no na, no bars that form, nothing shared.</summary>
internal static class TextbookLoops
{
    internal static void Sma(double[] x, int length, double[] result)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (i >= length)
            {
                sum -= x[i - length];
            }

            sum += x[i];
            result[i] = i >= length - 1 ? sum / length : double.NaN;
        }
    }

    internal static void Ema(double[] x, int length, double[] result)
    {
        double weight = 2.0 / (length + 1);
        double average = Seed(x, length, result);
        for (int i = length; i < x.Length; i++)
        {
            average += weight * (x[i] - average);
            result[i] = average;
        }
    }

    internal static void Rsi(double[] x, int length, double[] result)
    {
        double up = 0;
        double down = 0;
        for (int i = 1; i < x.Length; i++)
        {
            double change = x[i] - x[i - 1];
            double rise = change > 0 ? change : 0;
            double fall = change < 0 ? -change : 0;
            if (i <= length)
            {
                up += rise / length;
                down += fall / length;
            }
            else
            {
                up = ((up * (length - 1)) + rise) / length;
                down = ((down * (length - 1)) + fall) / length;
            }

            result[i] = i < length ? double.NaN : up + down == 0 ? 0 : 100 * up / (up + down);
        }
    }

    internal static void Atr(double[] high, double[] low, double[] close, int length, double[] result)
    {
        double average = high[0] - low[0];
        for (int i = 1; i < high.Length; i++)
        {
            double range = TrueRange(high[i], low[i], close[i - 1]);
            average = i < length ? average + range : ((i == length ? average : average * (length - 1)) + range) / length;
            result[i] = i < length - 1 ? double.NaN : average;
        }
    }

    internal static void Macd(double[] x, int fastLength, int slowLength, int signalLength, double[] line, double[] signal, double[] histogram)
    {
        double fastWeight = 2.0 / (fastLength + 1);
        double slowWeight = 2.0 / (slowLength + 1);
        double signalWeight = 2.0 / (signalLength + 1);
        double fast = x[0];
        double slow = x[0];
        double average = 0;
        for (int i = 0; i < x.Length; i++)
        {
            fast += fastWeight * (x[i] - fast);
            slow += slowWeight * (x[i] - slow);
            double distance = fast - slow;
            average += signalWeight * (distance - average);
            line[i] = distance;
            signal[i] = average;
            histogram[i] = distance - average;
        }
    }

    /// <summary>By sums of values and of squares; on prices their difference loses most of its digits.</summary>
    internal static void Bollinger(double[] x, int length, double multiplier, double[] middle, double[] upper, double[] lower)
    {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (i >= length)
            {
                sum -= x[i - length];
                squares -= x[i - length] * x[i - length];
            }

            sum += x[i];
            squares += x[i] * x[i];
            double mean = sum / length;
            double reach = multiplier * Math.Sqrt(Math.Max((squares / length) - (mean * mean), 0));
            middle[i] = mean;
            upper[i] = mean + reach;
            lower[i] = mean - reach;
        }
    }

    /// <summary>The extremes are looked for again when they leave the window, as TA-Lib does it.</summary>
    internal static void Stoch(double[] high, double[] low, double[] close, int length, double[] result)
    {
        int highest = -1;
        int lowest = -1;
        for (int i = length - 1; i < close.Length; i++)
        {
            int oldest = i - length + 1;
            if (highest < oldest)
            {
                highest = oldest;
                for (int j = oldest + 1; j <= i; j++)
                {
                    highest = high[j] >= high[highest] ? j : highest;
                }
            }
            else if (high[i] >= high[highest])
            {
                highest = i;
            }

            if (lowest < oldest)
            {
                lowest = oldest;
                for (int j = oldest + 1; j <= i; j++)
                {
                    lowest = low[j] <= low[lowest] ? j : lowest;
                }
            }
            else if (low[i] <= low[lowest])
            {
                lowest = i;
            }

            double range = high[highest] - low[lowest];
            result[i] = range == 0 ? 0 : 100 * (close[i] - low[lowest]) / range;
        }
    }

    internal static void Adx(double[] high, double[] low, double[] close, int length, double[] result)
    {
        double range = 0;
        double plus = 0;
        double minus = 0;
        double index = 0;
        for (int i = 1; i < high.Length; i++)
        {
            double up = high[i] - high[i - 1];
            double down = low[i - 1] - low[i];
            range += ((TrueRange(high[i], low[i], close[i - 1])) - range) / length;
            plus += ((up > down && up > 0 ? up : 0) - plus) / length;
            minus += ((down > up && down > 0 ? down : 0) - minus) / length;
            double plusDi = 100 * plus / range;
            double minusDi = 100 * minus / range;
            double both = plusDi + minusDi;
            index += ((both == 0 ? 0 : 100 * Math.Abs(plusDi - minusDi) / both) - index) / length;
            result[i] = index;
        }
    }

    private static double Seed(double[] x, int length, double[] result)
    {
        double sum = 0;
        for (int i = 0; i < length; i++)
        {
            sum += x[i];
            result[i] = double.NaN;
        }

        return result[length - 1] = sum / length;
    }

    private static double TrueRange(double high, double low, double before) =>
        Math.Max(high - low, Math.Max(Math.Abs(high - before), Math.Abs(low - before)));
}
