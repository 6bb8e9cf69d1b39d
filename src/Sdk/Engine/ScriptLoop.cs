using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Barline;

/// <summary>Takes a script from its inputs to its result: set-up, every bar in order, and the limits in between.</summary>
internal sealed class ScriptLoop(ScriptRun run, RunOptions options)
{
    /// <summary>Bars between two looks at the limits.</summary>
    private const int Stretch = 1024;

    private readonly SeriesGraph graph = run.Graph;
    private readonly long started = Stopwatch.GetTimestamp();
    private ScriptOutputs? outputs;
    private OutputRecorder[] recorders = [];

    /// <summary>The account's equity at each bar's close; empty where there is no broker.</summary>
    private double[] Equity { get; } = run.EquityColumn;

    /// <summary>Runs <paramref name="script"/>; <paramref name="build"/> makes the result from what every run has.</summary>
    internal TResult Run<TResult>(IScript script, Func<Outcome, OutputColumn[], TResult> build)
        where TResult : ProgramResult
    {
        TResult? result = null;
        run.Enter(() =>
        {
            try
            {
                options.CancellationToken.ThrowIfCancellationRequested();
                outputs = run.SetUp(script);
                recorders = [.. outputs.Recorders];
                int done = 0;
                while (done < graph.Count)
                {
                    options.CancellationToken.ThrowIfCancellationRequested();
                    int end = Math.Min(done + Stretch, graph.Count);
                    Process(done, end);
                    done = end;
                    StopAtLimits(script, done, build);
                }

                result = Build(script, done, error: null, build);
            }
            finally
            {
                run.End();
            }
        });
        return result!;
    }

    private void Process(int start, int end)
    {
        try
        {
            if (run.Broker is { } broker)
            {
                if (broker.RunsWithinBars)
                {
                    TradeWithinBars(broker, start, end);
                }
                else
                {
                    Trade(broker, start, end);
                }
            }
            else
            {
                for (int i = start; i < end; i++)
                {
                    graph.Now = i;
                    run.Process();
                    Record(i);
                }
            }
        }
        catch (Exception exception) when (exception is not (ScriptEngineException or OperationCanceledException))
        {
            throw ScriptRuntimeException.From(exception, run.Current!.Script, graph.Now, graph.Bars.Times[graph.Now]);
        }
    }

    // Apart from what surrounds it, so that the compiler gives the registers to the loop.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Trade(Broker broker, int start, int end)
    {
        // All columns are as long as the bars, so that the index needs no check against each of them.
        BarSeries bars = graph.Bars;
        ref DateTime times = ref MemoryMarshal.GetArrayDataReference(bars.TimeColumn);
        ref double opens = ref MemoryMarshal.GetArrayDataReference(bars.OpenColumn);
        ref double highs = ref MemoryMarshal.GetArrayDataReference(bars.HighColumn);
        ref double lows = ref MemoryMarshal.GetArrayDataReference(bars.LowColumn);
        ref double closes = ref MemoryMarshal.GetArrayDataReference(bars.CloseColumn);
        ref double equity = ref MemoryMarshal.GetArrayDataReference(Equity);
        SeriesGraph series = graph;
        ScriptRun scripts = run;
        for (int i = start; i < end; i++)
        {
            series.Now = i;
            broker.ProcessBar(
                i, Unsafe.Add(ref times, i), Unsafe.Add(ref opens, i), Unsafe.Add(ref highs, i), Unsafe.Add(ref lows, i), Unsafe.Add(ref closes, i));
            scripts.Process();
            broker.EndBar();
            Unsafe.Add(ref equity, i) = broker.Equity;
            Record(i);
        }
    }

    /// <summary>Runs the script also within bars, when orders have filled; each of its runs begins with what the bar began with.</summary>
    private void TradeWithinBars(Broker broker, int start, int end)
    {
        int again = -1;
        broker.RunAgain = (open, high, low, close) =>
        {
            // How much of the volume was traded so far, no bar tells.
            again = graph.Now;
            graph.Form(new Bar(graph.Bars.Times[again], open, high, low, close, double.NaN));
            run.Process();
        };
        for (int i = start; i < end; i++)
        {
            Bar bar = graph.Bars[i];
            graph.Now = i;
            broker.ProcessBar(i, bar.Time, bar.Open, bar.High, bar.Low, bar.Close);
            if (again == i)
            {
                graph.Complete();
            }

            run.Process();
            broker.EndBar();
            Equity[i] = broker.Equity;
            Record(i);
        }
    }

    private void Record(int index)
    {
        if (recorders.Length == 0)
        {
            return;
        }

        run.EnterMain();
        foreach (OutputRecorder recorder in recorders)
        {
            recorder.Record(index);
        }
    }

    private void StopAtLimits<TResult>(IScript script, int done, Func<Outcome, OutputColumn[], TResult> build)
        where TResult : ProgramResult
    {
        string? passed = Credits(done) > options.CostLimit ? CostLimitExceededException.OverCredits(Credits(done), options.CostLimit.Value)
            : Stopwatch.GetElapsedTime(started) > options.TimeLimit ? CostLimitExceededException.OverTime(options.TimeLimit.Value)
            : null;
        if (passed is not null)
        {
            throw new CostLimitExceededException(passed, Build(script, done, passed, build));
        }
    }

    /// <summary>The result after <paramref name="done"/> bars, which may not be all; <paramref name="error"/> says why not.</summary>
    private TResult Build<TResult>(IScript script, int done, string? error, Func<Outcome, OutputColumn[], TResult> build)
    {
        OutputColumn[] columns;
        try
        {
            columns = outputs!.Columns(done);
        }
        catch (KernelFault fault)
        {
            throw ScriptRuntimeException.From(fault, script, fault.Bar, fault.Time);
        }

        return build(Describe(script, done, error, columns), columns);
    }

    private long Credits(int bars) => (long)bars * run.Scripts.Count;

    private Outcome Describe(IScript script, int done, string? error, OutputColumn[] columns)
    {
        ScriptMetadata metadata = script.Metadata;
        string command = metadata.Kind == ScriptKind.Strategy ? "backtest" : "indicator";
        Dictionary<string, object?> data = columns.ToDictionary(column => column.Name, column => done > 0 ? column.ValueAt(done - 1) : null);
        Plot[] plots = [.. run.Scripts.SelectMany(each => each.Plots)];
        foreach (Plot plot in plots)
        {
            plot.Finish(done);
        }

        long credits = Credits(done);
        return new Outcome(
            data,
            [new HistoryEntry($"{command} {metadata.Name}", error is null, Stopwatch.GetElapsedTime(started), credits, error)],
            new ProgramCost(credits, options.CostLimit),
            ExecutionContext.Empty with { Data = data.ToImmutableDictionary(), Meta = new ExecutionMeta(DateTimeOffset.UtcNow, command) },
            plots,
            done == Equity.Length ? Equity : Equity[..Math.Min(done, Equity.Length)]);
    }

    /// <summary>What the result of every run has.</summary>
    internal sealed record Outcome(
        IReadOnlyDictionary<string, object?> Data, IReadOnlyList<HistoryEntry> History, ProgramCost Cost, ExecutionContext Context, IReadOnlyList<Plot> Plots,
        double[] Equity);
}
