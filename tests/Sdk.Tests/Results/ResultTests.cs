using Barline.Tests.Engine;

namespace Barline.Tests.Results;

public sealed class ResultTests
{
    private static readonly BarSeries bars = TestBars.Walk(200, 12);

    [Fact]
    public void Data_holds_the_last_value_of_each_output_and_context_holds_the_same()
    {
        IndicatorResult result = ScriptRunner.Run(new Diary(), bars);
        Assert.Equal(["Average", "Bars", "Note", "Opened", "Rising", "SmoothSum", "Sum"], result.Data.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(bars.Closes[^3..].ToArray().Average(), (double)result.Data["Average"]!, 9);
        Assert.Equal(bars.Closes.ToArray().Sum(), (double)result.Data["Sum"]!, 6);
        Assert.Equal(200, result.Data["Bars"]);
        Assert.Equal("n200", result.Data["Note"]);
        Assert.Equal(bars.Times[^1], result.Data["Opened"]);
        Assert.Equal(result.Data.OrderBy(pair => pair.Key), result.Context.Data.OrderBy(pair => pair.Key));
        Assert.Equal("indicator", result.Context.Meta.Tool);
        HistoryEntry entry = Assert.Single(result.History);
        Assert.Equal(("indicator Diary", true, 200L, null), (entry.Command, entry.Success, entry.Cost, entry.Error));
        Assert.True(entry.Duration > TimeSpan.Zero);
        Assert.Equal("backtest CrossOfAverages", Assert.Single(Backtest.Run(new CrossOfAverages(), bars).History).Command);
    }

    [Fact]
    public void Outputs_have_their_type_and_a_number_for_each_bar()
    {
        IndicatorResult result = ScriptRunner.Run(new Diary(), bars);
        Assert.Equal(typeof(bool), result.Outputs["Rising"].ValueType);
        Assert.Equal(bars.Closes[7] > bars.Opens[7] ? 1 : 0, result.Outputs["Rising"][7]);
        Assert.True(double.IsNaN(result.Outputs["Note"][7]));
        Assert.Equal("n8", result.Outputs["Note"].ValueAt(7));
        Assert.Equal(8, result.Outputs["Bars"].Values<int>()[7]);
        InvalidCastException thrown = Assert.Throws<InvalidCastException>(() => result.Outputs["Bars"].Values<double>());
        Assert.Contains("'Bars' has values of type Int32, not Double", thrown.Message, StringComparison.Ordinal);
        Plot plot = Assert.Single(result.Plots);
        Assert.Equal(("Twice", Color.Red), (plot.Title, plot.Color));
        Assert.Equal(result.Outputs["Average"][50] * 2, plot.Values[50]);
    }

    [Fact]
    public void Plot_of_a_variable_has_the_values_of_all_bars_after_the_run()
    {
        Var<double> variable = new(0);
        BacktestResult result = Lab.Over(
            bars, lab => lab.Run.Chart.Plot(lab.Functions.Sma(variable, 2) + 1, "live"), lab => variable.Value = lab.Index);
        Bits.Equal([.. Enumerable.Range(0, bars.Count).Select(i => i == 0 ? double.NaN : i + 0.5)], Assert.Single(result.Plots).Values);
    }

    [Fact]
    public void Plots_are_declared_in_setup_and_have_titles_of_their_own()
    {
        Assert.Contains(
            "declared after Setup",
            Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: lab => lab.Run.Chart.Plot(lab.C, "x"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Two plots are called 'x'",
            Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, lab =>
            {
                lab.Run.Chart.Plot(lab.C, "x");
                lab.Run.Chart.Plot(lab.O, "x");
            })).Message,
            StringComparison.Ordinal);
        BacktestResult result = Lab.Over(bars, lab =>
        {
            lab.Run.Chart.Plot(lab.C, "same");
            lab.Run.Import(new Diary());
        });
        Assert.Equal(["Twice", "same"], result.Plots.Select(plot => plot.Title));
    }

    [Fact]
    public void Fingerprint_is_equal_for_equal_runs_on_any_thread_and_in_any_mode()
    {
        string alone = Run();
        Assert.Equal(alone, Run());
        string[] found = new string[16];
        ColumnStore store = new(bars);
        Parallel.For(0, found.Length, i => found[i] = i % 2 == 0 ? Run() : Run(options: new BacktestOptions { Columns = store, CostLimit = 1_000_000 + i }));
        Assert.All(found, fingerprint => Assert.Equal(alone, fingerprint));
        Assert.Equal(alone, Backtest.Run(CrossOfAverages.Create(new Dictionary<string, object?> { ["slow"] = "9", ["FAST"] = 3.0 }), bars).Fingerprint);
        Assert.Equal(alone, Run(over: BarSeries.FromBars(bars)));
        Assert.Equal(64, alone.Length);
    }

    [Fact]
    public void Fingerprint_differs_for_each_thing_that_can_differ()
    {
        Bar[] changed = [.. bars];
        changed[100] = changed[100] with { Volume = changed[100].Volume + 1 };
        Bar[] later = [.. bars.Select(bar => bar with { Time = bar.Time.AddMinutes(1) })];
        string[] fingerprints =
        [
            Run(),
            Backtest.Run(new CrossOfAverages { Fast = 4, Slow = 9 }, bars).Fingerprint,
            Backtest.Run(new CrossOfAverages { Fast = 3, Slow = 10 }, bars).Fingerprint,
            Run(over: bars.Slice(0, 199)),
            Run(over: BarSeries.FromBars(changed)),
            Run(over: BarSeries.FromBars(later)),
            Run(options: new BacktestOptions { InitialCapital = 5 }),
            Run(options: new BacktestOptions { Quantity = 2 }),
            Run(options: new BacktestOptions { QuantityType = QuantityType.Cash }),
            Run(options: new BacktestOptions { QuantityType = QuantityType.PercentOfEquity }),
            Run(options: new BacktestOptions { Pyramiding = 3 }),
            Run(options: new BacktestOptions { Commission = 1 }),
            Run(options: new BacktestOptions { CommissionType = CommissionType.CashPerOrder }),
            Run(options: new BacktestOptions { Slippage = 1 }),
            Run(options: new BacktestOptions { LimitVerification = 1 }),
            Run(options: new BacktestOptions { ProcessOrdersOnClose = true }),
            Run(options: new BacktestOptions { CloseEntriesRule = CloseEntriesRule.Any }),
            Run(options: new BacktestOptions { ConversionRate = _ => 2 }),
            Run(options: new BacktestOptions { Instrument = new Instrument { TickSize = 0.5 } }),
            Run(options: new BacktestOptions { Instrument = new Instrument { PointValue = 2 } }),
            Run(options: new BacktestOptions { Instrument = new Instrument { QuantityStep = 0.1 } }),
            Run(options: new BacktestOptions { Instrument = new Instrument { Symbol = "A" } }),
            Run(options: new BacktestOptions { Instrument = new Instrument { Session = "0930-1600" } }),
            Run(options: new BacktestOptions { Instrument = new Instrument { TimeZone = "America/New_York" } }),
        ];
        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Fingerprint_of_an_indicator_counts_outputs_of_every_type()
    {
        string[] fingerprints = [.. Enumerable.Range(0, 7).Select(kind => ScriptRunner.Run(new OneOutput { Kind = kind }, bars).Fingerprint)];
        Assert.Equal(fingerprints.Length, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Settings_of_options_win_over_those_that_the_strategy_declares()
    {
        BacktestResult declared = Backtest.Run(new Declared(), bars);
        Assert.Equal((5000.0, 3, 2.0), (declared.Settings.InitialCapital, declared.Settings.Pyramiding, declared.Settings.Quantity));
        BacktestResult overridden = Backtest.Run(new Declared(), bars, new BacktestOptions { InitialCapital = 7000, Pyramiding = 0 });
        Assert.Equal((7000.0, 0, 2.0), (overridden.Settings.InitialCapital, overridden.Settings.Pyramiding, overridden.Settings.Quantity));
        Assert.Equal(7000, overridden.Equity[0]);
    }

    private static string Run(BarSeries? over = null, BacktestOptions? options = null) =>
        Backtest.Run(new CrossOfAverages { Fast = 3, Slow = 9 }, over ?? bars, options).Fingerprint;
}
