using Barline.Tests.Results;

namespace Barline.Tests.Engine;

/// <summary>Credits, time and cancellation.</summary>
public sealed class LimitTests
{
    private static readonly BarSeries bars = TestBars.Walk(3000, 8);

    [Fact]
    public void Cost_is_one_credit_for_each_bar_and_script()
    {
        Assert.Equal(3000, ScriptRunner.Run(new Diary(), bars).Cost.Current);
        Assert.Equal(6000, ScriptRunner.Run(new Reporter(), bars).Cost.Current);
    }

    [Fact]
    public void Limit_exactly_reached_goes_on()
    {
        IndicatorResult result = ScriptRunner.Run(new Diary(), bars, new RunOptions { CostLimit = 3000 });
        Assert.Equal(new ProgramCost(3000, 3000), result.Cost);
    }

    [Fact]
    public void Limit_passed_stops_within_1024_bars_with_what_there_is()
    {
        foreach (int limit in (int[])[0, 1, 1023, 1024, 1500, 2048, 2999])
        {
            Diary script = new();
            CostLimitExceededException thrown = Assert.Throws<CostLimitExceededException>(
                () => ScriptRunner.Run(script, bars, new RunOptions { CostLimit = limit }));
            IndicatorResult partial = Assert.IsType<IndicatorResult>(thrown.Result);
            int done = script.Entries.Count - 1;
            Assert.InRange(done, limit + 1, limit + 1024);
            Assert.Equal(new ProgramCost(done, limit), partial.Cost);
            Assert.Contains($"has used {done} credits; {limit} are allowed", thrown.Message, StringComparison.Ordinal);

            // Nothing of a bar that was not processed, neither made up nor from the future.
            Assert.All(partial.Outputs.Values, column => Assert.Equal(done, column.Count));
            Assert.Equal(done, Assert.Single(partial.Plots).Values.Length);
            Assert.Equal(bars.Closes[..done].ToArray().Sum(), (double)partial.Data["Sum"]!, 6);
            Assert.Equal(done, partial.Data["Bars"]);
            HistoryEntry entry = Assert.Single(partial.History);
            Assert.Equal(("indicator Diary", false, (long)done, thrown.Message), (entry.Command, entry.Success, entry.Cost, entry.Error));
            Assert.Equal(ScriptRunner.Run(new Diary(), bars.Slice(0, done)).Outputs["SmoothSum"].Values<double>(), partial.Outputs["SmoothSum"].Values<double>());
        }
    }

    [Fact]
    public void Stopped_backtest_has_the_equity_of_the_bars_that_ran()
    {
        CostLimitExceededException thrown = Assert.Throws<CostLimitExceededException>(
            () => Backtest.Run(new CrossOfAverages(), bars, new BacktestOptions { CostLimit = 1000 }));
        BacktestResult partial = Assert.IsType<BacktestResult>(thrown.Result);
        BacktestResult whole = Backtest.Run(new CrossOfAverages(), bars);
        Bits.Equal(whole.Equity[..1024], partial.Equity);
        Assert.Equal(whole.Trades.Where(trade => trade.ExitBar < 1024), partial.Trades);
        Assert.NotEqual("", partial.Fingerprint);
        Assert.Equal(MetricValues.Of(Backtest.Run(new CrossOfAverages(), bars.Slice(0, 1024)).Metrics), MetricValues.Of(partial.Metrics));
    }

    [Fact]
    public void Time_limit_stops_a_run_that_takes_longer()
    {
        CostLimitExceededException thrown = Assert.Throws<CostLimitExceededException>(() => Backtest.Run(
            new Lab { OnBar = lab => Thread.Sleep(lab.Index == 10 ? 30 : 0) }, bars, new BacktestOptions { TimeLimit = TimeSpan.FromMilliseconds(20) }));
        Assert.Contains("0.02 seconds", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(thrown.Result.Cost.Current, 11, 2999);
        Lab.Over(bars, options: new BacktestOptions { TimeLimit = TimeSpan.FromMinutes(5) });
    }

    [Fact]
    public void Cancellation_stops_a_run_within_1024_bars()
    {
        using CancellationTokenSource source = new();
        int last = 0;
        Assert.Throws<OperationCanceledException>(() => Lab.Over(
            bars,
            bar: lab =>
            {
                last = lab.Index;
                if (lab.Index == 1500)
                {
                    source.Cancel();
                }
            },
            options: new BacktestOptions { CancellationToken = source.Token }));
        Assert.InRange(last, 1500, 1500 + 1024);
    }

    [Fact]
    public void Run_cancelled_from_the_start_processes_nothing()
    {
        foreach (BarSeries any in (BarSeries[])[bars, bars.Slice(0, 0)])
        {
            Assert.Throws<OperationCanceledException>(() => Lab.Over(
                any,
                _ => Assert.Fail("Setup ran."),
                options: new BacktestOptions { CancellationToken = new CancellationToken(canceled: true) }));
        }
    }
}
