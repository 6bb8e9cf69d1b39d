using System.Diagnostics;

namespace Barline.Benchmarks;

/// <summary>The engine over a million bars, against the same strategy as a loop over arrays.</summary>
internal static class EngineBenchmark
{
    private const int Bars = 1_000_000;
    private const int Rounds = 60;

    /// <summary>Runs the cases.</summary>
    public static IEnumerable<Result> Run()
    {
        BarSeries bars = RandomBars(Bars);
        double[] opens = bars.Opens.ToArray();
        double[] closes = bars.Closes.ToArray();
        CheckAgreement(bars, opens, closes);

        void WithoutTrades() => HandLoop.Reversal(opens, closes, 10, 50, rows: null);
        void WithTrades() => HandLoop.Reversal(opens, closes, 10, 50, []);
        yield return Compare("SMA 10/50 reversal, averages in Process", () => new AverageReversal(), WithoutTrades);
        yield return Compare("the same, against a loop that keeps its trades too", () => new AverageReversal(), WithTrades);
        yield return Compare("the same, every call inline, with the bar", () => new InlineAverageReversal(), WithoutTrades);
        yield return Compare("the same, averages defined in Setup", () => new SetUpAverageReversal(), WithoutTrades);
        yield return Compare("an empty Process", () => new IdleStrategy(), WithoutTrades);
        yield return Compare("expressions with a scalar that changes", () => new Expressions(), WithoutTrades);
        yield return new Result("allocated a bar beyond the equity curve: expressions", AllocatedABar(() => new Expressions(), share: false) - sizeof(double), "bytes");
        yield return new Result("allocated a bar beyond the equity curve: reversal without orders", AllocatedABar(Quiet, share: false) - sizeof(double), "bytes");
        yield return new Result("memory of each column, a bar", (AllocatedABar(Quiet, share: true) - sizeof(double)) / 2, "bytes");

        IStrategy Quiet() => new AverageReversal { Fast = 1_000, Slow = Bars * 2 };

        Result Compare(string name, Func<IStrategy> create, Action reference)
        {
            (double ours, double theirs) = InTurn(() => Backtest.Run(create(), bars), reference);
            return Result.Speed(name, Bars / ours / 1e6, "M bars/s", Bars / theirs / 1e6);
        }
    }

    /// <summary>The fastest of many runs of two actions in turn: whatever else the machine does only ever adds to a time.</summary>
    private static (double First, double Second) InTurn(Action first, Action second)
    {
        double fastestFirst = double.MaxValue;
        double fastestSecond = double.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            fastestFirst = Math.Min(fastestFirst, Time(first));
            fastestSecond = Math.Min(fastestSecond, Time(second));
        }

        return (fastestFirst, fastestSecond);
    }

    private static double Time(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>
    /// What a bar more costs in memory, by runs over half and over all of the bars. A run alone takes its columns from those before it; one that
    /// shares them makes them.
    /// </summary>
    private static double AllocatedABar(Func<IStrategy> create, bool share)
    {
        BarSeries whole = RandomBars(Bars);
        BarSeries half = whole.Slice(0, Bars / 2);
        return (Allocated(whole) - Allocated(half)) / (double)half.Count;

        long Allocated(BarSeries bars) => Measure.AllocatedBytes(
            () => Backtest.Run(create(), bars, new BacktestOptions { Columns = share ? new ColumnStore(bars) : null }));
    }

    private static void CheckAgreement(BarSeries bars, double[] opens, double[] closes)
    {
        List<HandLoop.Row> rows = [];
        HandLoop.Reversal(opens, closes, 10, 50, rows);
        Instrument fine = new() { TickSize = 1e-9 };
        foreach (IStrategy strategy in (IStrategy[])[new AverageReversal(), new InlineAverageReversal(), new SetUpAverageReversal()])
        {
            IReadOnlyList<Trade> trades = Backtest.Run(strategy, bars, new BacktestOptions { Instrument = fine }).Trades;
            if (trades.Count != rows.Count || trades.Zip(rows).Any(pair => pair.First.EntryBar != pair.Second.EntryBar || pair.First.ExitBar != pair.Second.ExitBar))
            {
                throw new InvalidOperationException($"{strategy.GetType().Name} and the hand-written loop do not trade alike");
            }
        }
    }

    /// <summary>Prices of many digits: on a grid two averages are often equal, and how a sum is rounded would decide which crosses.</summary>
    private static BarSeries RandomBars(int count)
    {
        Random random = new(7);
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
            highs[i] = Math.Max(opens[i], price) + 0.02;
            lows[i] = Math.Min(opens[i], price) - 0.02;
            volumes[i] = 1000;
        }

        return BarSeries.FromColumns(times, opens, highs, lows, closes, volumes);
    }
}
