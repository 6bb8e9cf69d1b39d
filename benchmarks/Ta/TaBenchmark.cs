using System.Buffers;
using System.Diagnostics;
using System.Reflection;

namespace Barline.Benchmarks;

/// <summary>Functions of technical analysis, a whole column each: against loops over arrays, and what a longer window costs.</summary>
internal static class TaBenchmark
{
    private const int Bars = 1_000_000;
    private const int WindowBars = 100_000;
    private const double Nanoseconds = 1e9;

    public static IEnumerable<Result> Run() => Textbook().Concat(Windows());

    /// <summary>The functions that every library has, against a loop that a textbook would have.</summary>
    private static IEnumerable<Result> Textbook()
    {
        BarSeries bars = RandomBars(Bars);
        double[] high = bars.Highs.ToArray();
        double[] low = bars.Lows.ToArray();
        double[] close = bars.Closes.ToArray();
        (string Name, Func<TaNamespace, Series<double>[], object[]> Ours, Action<double[], double[], double[]> ByHand)[] cases =
        [
            ("Sma 20", (ta, p) => [ta.Sma(p[0], 20)], (first, _, _) => TextbookLoops.Sma(close, 20, first)),
            ("Ema 20", (ta, p) => [ta.Ema(p[0], 20)], (first, _, _) => TextbookLoops.Ema(close, 20, first)),
            ("Rsi 14", (ta, p) => [ta.Rsi(p[0], 14)], (first, _, _) => TextbookLoops.Rsi(close, 14, first)),
            ("Atr 14", (ta, p) => [ta.Atr(14)], (first, _, _) => TextbookLoops.Atr(high, low, close, 14, first)),
            ("Macd 12, 26, 9, three lines", (ta, p) => Lines(ta.Macd(p[0], 12, 26, 9)), (first, second, third) => TextbookLoops.Macd(close, 12, 26, 9, first, second, third)),
            ("Bb 20, 2, three lines", (ta, p) => Lines(ta.Bb(p[0], 20, 2)), (first, second, third) => TextbookLoops.Bollinger(close, 20, 2, first, second, third)),
            ("Stoch 14", (ta, p) => [ta.Stoch(p[0], p[1], p[2], 14)], (first, _, _) => TextbookLoops.Stoch(high, low, close, 14, first)),
            ("Dmi 14, 14, the Adx", (ta, p) => [ta.Dmi(14, 14).Adx], (first, _, _) => TextbookLoops.Adx(high, low, close, 14, first)),
        ];
        foreach ((string name, Func<TaNamespace, Series<double>[], object[]> ours, Action<double[], double[], double[]> byHand) in cases)
        {
            (double our, double their) = (double.PositiveInfinity, double.PositiveInfinity);
            long start = Stopwatch.GetTimestamp();
            for (int round = 0; round < 60 || Stopwatch.GetElapsedTime(start).TotalSeconds < 3; round++)
            {
                our = Math.Min(our, SecondsToRead(ours, bars));
                their = Math.Min(their, SecondsByHand(byHand, bars));
            }

            yield return Result.Cost(name, our / Bars * Nanoseconds, "ns a bar", their / Bars * Nanoseconds);
        }
    }

    /// <summary>Every function of a number of bars, at lengths of 10, 100 and 1,000.</summary>
    private static IEnumerable<Result> Windows()
    {
        BarSeries bars = RandomBars(WindowBars);
        foreach (TaFunction function in new TaNamespace().Catalogue.Where(function => function.Parameters.Any(parameter => parameter.Type == typeof(int))))
        {
            foreach (int asked in (int[])[10, 100, 1000])
            {
                int length = Math.Max(asked, function.Parameters.Max(parameter => parameter.Least ?? asked));
                double best = double.PositiveInfinity;
                long start = Stopwatch.GetTimestamp();
                for (int round = 0; round < 3 || Stopwatch.GetElapsedTime(start).TotalSeconds < 0.15; round++)
                {
                    best = Math.Min(best, SecondsToRead((ta, prices) => Call(ta, prices, function, length), bars));
                }

                yield return new Result($"{function.Name}, length {length}", best / WindowBars * Nanoseconds, "ns a bar");
            }
        }
    }

    /// <summary>The lines of a function with all whole numbers <paramref name="length"/>, and for the rest the defaults.</summary>
    private static object[] Call(TaNamespace ta, Series<double>[] prices, TaFunction function, int length)
    {
        MethodInfo method = typeof(TaNamespace).GetMethod(function.Name, [.. function.Parameters.Select(parameter => parameter.Type)])!;
        Queue<Series<double>> sources = new(prices);
        object made = method.Invoke(ta, [.. function.Parameters.Select(Argument)])!;
        return function.Lines.Count == 0 ? [AsSeries(made)] : Lines(made);

        static object AsSeries(object made) => made switch
        {
            SeriesExpression<double> numbers => (Series<double>)numbers,
            SeriesExpression<bool> truths => (Series<bool>)truths,
            _ => made,
        };

        object? Argument(TaParameter parameter) =>
            parameter.Type == typeof(int) ? length
            : parameter.Type == typeof(Series<double>) ? sources.Dequeue()
            : parameter.Type == typeof(Series<bool>) ? (Series<bool>)(prices[0] > prices[3])
            : parameter.Default ?? (parameter.Type == typeof(double) ? 2.0 : Activator.CreateInstance(parameter.Type));
    }

    /// <summary>
    /// The time of a loop over arrays, in a run like those of the series, so that it finds the machine's memory as they do, and with columns from
    /// where they get theirs.
    /// </summary>
    private static double SecondsByHand(Action<double[], double[], double[]> loop, BarSeries bars)
    {
        double seconds = 0;
        Backtest.Run(new SeriesReader { OnRead = _ => seconds = Seconds(WithColumns) }, bars);
        return seconds;

        void WithColumns()
        {
            ArrayPool<double> pool = ArrayPool<double>.Shared;
            (double[] first, double[] second, double[] third) = (pool.Rent(Bars), pool.Rent(Bars), pool.Rent(Bars));
            loop(first, second, third);
            pool.Return(first);
            pool.Return(second);
            pool.Return(third);
        }
    }

    private static object[] Lines(object lines) => [.. lines.GetType().GetProperties().Select(property => property.GetValue(lines)!)];

    /// <summary>The time in which the columns are computed, the run around it left out.</summary>
    private static double SecondsToRead(Func<TaNamespace, Series<double>[], object[]> define, BarSeries bars)
    {
        double seconds = 0;
        Backtest.Run(new SeriesReader { Define = define, OnRead = read => seconds = Seconds(read) }, bars);
        return seconds;
    }

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static BarSeries RandomBars(int count)
    {
        Random random = new(11);
        DateTime[] times = new DateTime[count];
        double[] opens = new double[count];
        double[] highs = new double[count];
        double[] lows = new double[count];
        double[] closes = new double[count];
        double[] volumes = new double[count];
        double price = 100;
        for (int i = 0; i < count; i++)
        {
            times[i] = DateTime.UnixEpoch.AddMinutes(i);
            opens[i] = price;
            price *= Math.Exp((random.NextDouble() - 0.5) * 0.002);
            closes[i] = price;
            highs[i] = Math.Max(opens[i], price) + (0.05 * random.NextDouble());
            lows[i] = Math.Min(opens[i], price) - (0.05 * random.NextDouble());
            volumes[i] = random.Next(1, 1000);
        }

        return BarSeries.FromColumns(times, opens, highs, lows, closes, volumes);
    }
}
