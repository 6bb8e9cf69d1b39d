namespace Barline.Tests.Engine;

public sealed class ColumnStoreTests
{
    private const int BarColumns = 11;

    [Fact]
    public void Grid_of_two_averages_computes_each_average_once()
    {
        BarSeries bars = TestBars.Walk(60);
        ColumnStore store = new(bars);
        for (int fast = 1; fast <= 100; fast++)
        {
            for (int slow = 101; slow <= 200; slow++)
            {
                Backtest.Run(new CrossOfAverages { Fast = fast, Slow = slow }, bars, new BacktestOptions { Columns = store });
            }
        }

        Assert.Equal(BarColumns + 200, store.Count);
    }

    [Fact]
    public void Runs_on_several_threads_share_columns_and_get_what_runs_alone_get()
    {
        BarSeries bars = TestBars.Walk(500);
        ColumnStore store = new(bars);
        (int Fast, int Slow)[] grid = [.. Enumerable.Range(1, 20).SelectMany(fast => Enumerable.Range(21, 20).Select(slow => (fast, slow)))];
        string[] shared = new string[grid.Length];
        Parallel.For(0, grid.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => shared[i] =
            Backtest.Run(new CrossOfAverages { Fast = grid[i].Fast, Slow = grid[i].Slow }, bars, new BacktestOptions { Columns = store }).Fingerprint);
        Assert.Equal(BarColumns + 40, store.Count);
        for (int i = 0; i < grid.Length; i += 13)
        {
            Assert.Equal(Backtest.Run(new CrossOfAverages { Fast = grid[i].Fast, Slow = grid[i].Slow }, bars).Fingerprint, shared[i]);
        }
    }

    [Fact]
    public void Memory_of_runs_before_leaves_no_trace()
    {
        BarSeries all = TestBars.Walk(1000, 21);
        foreach (int count in (int[])[1000, 3, 700, 0, 1, 512, 513, 999])
        {
            BarSeries bars = all.Slice(0, count);
            string own = Backtest.Run(new CrossOfAverages { Fast = 2, Slow = 7 }, bars).Fingerprint;
            string shared = Backtest.Run(
                new CrossOfAverages { Fast = 2, Slow = 7 }, bars, new BacktestOptions { Columns = new ColumnStore(bars) }).Fingerprint;
            Assert.Equal(shared, own);
            IndicatorResult kept = ScriptRunner.Run(new ExpressionOutputs(), bars);
            double[] before = kept.Outputs["Scaled"].Values<double>().ToArray();
            Lab.Over(all, bar: lab =>
            {
                _ = ((lab.C - lab.O) * 5)[1].Value;
                _ = lab.Functions.Sma(lab.C * 7, 3).Value;
                if (lab.Index % 250 == 0)
                {
                    Assert.Equal(own, Backtest.Run(new CrossOfAverages { Fast = 2, Slow = 7 }, bars).Fingerprint);
                }
            });
            Bits.Equal(before, kept.Outputs["Scaled"].Values<double>());
        }
    }

    [Fact]
    public void Columns_of_a_variable_are_not_shared()
    {
        BarSeries bars = TestBars.Walk(40);
        ColumnStore store = new(bars);
        for (int run = 1; run <= 3; run++)
        {
            Var<double> scaled = new();
            int factor = run;
            Lab.Over(
                bars,
                bar: lab =>
                {
                    scaled.Value = lab.C * factor;
                    double expected = lab.Index < 2 ? double.NaN : (bars.Closes[lab.Index] + bars.Closes[lab.Index - 1] + bars.Closes[lab.Index - 2]) * factor / 3;
                    Assert.Equal(expected, lab.Functions.Sma(scaled, 3).Value, 9);
                },
                options: new BacktestOptions { Columns = store });
        }

        Assert.Equal(BarColumns, store.Count);
    }

    [Fact]
    public void Store_of_other_bars_is_refused()
    {
        BarSeries bars = TestBars.Walk(5);
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => Backtest.Run(new CrossOfAverages(), bars, new BacktestOptions { Columns = new ColumnStore(TestBars.Walk(5)) }));
        Assert.Contains("other bars", thrown.Message, StringComparison.Ordinal);
    }
}
