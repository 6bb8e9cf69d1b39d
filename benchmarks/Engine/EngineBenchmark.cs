using System.Diagnostics;

namespace Barline.Benchmarks;

/// <summary>The engine over a million bars, against the same strategy as a loop over arrays.</summary>
internal static class EngineBenchmark
{
    private const int Bars = 1_000_000;
    private const int Rounds = 40;

    private static readonly (string Name, Func<IStrategy> Create, bool WithResults)[] cases =
    [
        ("SMA 10/50 reversal, averages in Process", () => new AverageReversal(), false),
        ("the same, against a loop that keeps trades and equity too", () => new AverageReversal(), true),
        ("the same, every call inline, with the bar", () => new InlineAverageReversal(), false),
        ("the same, averages defined in Setup", () => new SetUpAverageReversal(), false),
        ("an empty Process", () => new IdleStrategy(), false),
        ("expressions with a scalar that changes", () => new Expressions(), false),
    ];

    /// <summary>Runs the cases, each speed in a process of its own: the compiler at run time fits the loop to the first strategy that it meets.</summary>
    public static IEnumerable<Result> Run()
    {
        for (int i = 0; i < cases.Length; i++)
        {
            yield return ChildProcess.Run(CaseName(i));
        }

        yield return new Result("allocated a bar beyond the equity curve: expressions", AllocatedABar(() => new Expressions(), share: false) - sizeof(double), "bytes");
        yield return new Result("allocated a bar beyond the equity curve: reversal without orders", AllocatedABar(Quiet, share: false) - sizeof(double), "bytes");
        yield return new Result("memory of each column, a bar", (AllocatedABar(Quiet, share: true) - sizeof(double)) / 2, "bytes");

        IStrategy Quiet() => new AverageReversal { Fast = 1_000, Slow = Bars * 2 };
    }

    /// <summary>The names under which <see cref="RunCase"/> runs one case in this process.</summary>
    public static IEnumerable<string> CaseNames => Enumerable.Range(0, cases.Length).Select(CaseName);

    /// <summary>Runs one case in this process.</summary>
    public static IEnumerable<Result> RunCase(string caseName)
    {
        (string name, Func<IStrategy> create, bool withResults) = cases[CaseNames.ToList().IndexOf(caseName)];
        BarSeries bars = RandomBars(Bars);
        double[] opens = bars.Opens.ToArray();
        double[] closes = bars.Closes.ToArray();
        CheckAgreement(create, bars, opens, closes);
        Action byHand = withResults
            ? () => HandLoop.Reversal(opens, closes, 10, 50, [], new double[Bars])
            : () => HandLoop.Profit(opens, closes, 10, 50);
        (double ours, double theirs) = InTurn(() => Backtest.Run(create(), bars), byHand);
        yield return Result.Speed(name, Bars / ours / 1e6, "M bars/s", Bars / theirs / 1e6);
    }

    private static string CaseName(int index) => $"engine-{index}";

    /// <summary>
    /// The fastest of many runs of two actions in turn: whatever else the machine does only ever adds to a time. Before, both run until the
    /// compiler has put its last version in place, which takes some dozens of calls and a quiet moment after them, more than once.
    /// </summary>
    private static (double First, double Second) InTurn(Action first, Action second)
    {
        double fastestFirst = double.MaxValue;
        double fastestSecond = double.MaxValue;
        for (int i = 0; i < 4 * Rounds; i++)
        {
            if (i % Rounds == 0)
            {
                Thread.Sleep(200);
            }

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

    private static void CheckAgreement(Func<IStrategy> create, BarSeries bars, double[] opens, double[] closes)
    {
        List<HandLoop.Row> rows = [];
        HandLoop.Reversal(opens, closes, 10, 50, rows, new double[Bars]);
        IReadOnlyList<Trade> trades = Backtest.Run(create(), bars, new BacktestOptions { Instrument = new() { TickSize = 1e-9 } }).Trades;
        if (trades.Count > 0
            && (trades.Count != rows.Count || trades.Zip(rows).Any(pair => pair.First.EntryBar != pair.Second.EntryBar || pair.First.ExitBar != pair.Second.ExitBar)))
        {
            throw new InvalidOperationException("The strategy and the hand-written loop do not trade alike");
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
