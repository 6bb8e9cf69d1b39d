using System.Runtime.CompilerServices;

namespace Barline.Tests.Engine;

/// <summary>The life of a run.</summary>
public sealed class RunTests
{
    private static readonly BarSeries bars = TestBars.Walk(40, 6);

    [Fact]
    public void Setup_runs_once_before_the_first_bar_and_process_once_a_bar()
    {
        Diary script = new();
        ScriptRunner.Run(script, bars);
        Assert.Equal(["setup", .. Enumerable.Range(0, bars.Count).Select(i => $"bar {i}")], script.Entries);
    }

    [Fact]
    public void Script_object_serves_one_run()
    {
        Diary script = new();
        ScriptRunner.Run(script, bars);
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => ScriptRunner.Run(script, bars));
        Assert.Contains("This Diary has been run already", thrown.Message, StringComparison.Ordinal);
        Lab lab = new() { OnBar = self => Backtest.Run(self, bars) };
        Assert.Contains("has been run already", Assert.Throws<ScriptRuntimeException>(() => Backtest.Run(lab, bars)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reading_a_series_in_a_constructor_says_where_to_read_it(bool function)
    {
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => new EarlyReader(function));
        Assert.Contains("before the run has started", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Setup", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_was_never_assigned_is_named()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(new Forgetful(), bars));
        Assert.Contains("'Value' has no series after Setup", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_in_setup_is_na_and_can_be_kept()
    {
        Series<double> kept = default;
        Lab.Over(
            bars,
            lab =>
            {
                Assert.True(double.IsNaN(lab.C));
                Assert.True(double.IsNaN(lab.C[3]));
                Assert.False(lab.C > 0);
                kept = lab.Functions.Sma(lab.C, 1);
            },
            lab => Assert.Equal(bars.Closes[lab.Index], kept.Value, 9));
    }

    [Fact]
    public void Zero_bars_give_empty_outputs()
    {
        BarSeries none = BarSeries.FromBars([]);
        Diary script = new();
        IndicatorResult result = ScriptRunner.Run(script, none);
        Assert.Equal(["setup"], script.Entries);
        Assert.Equal(7, result.Outputs.Count);
        Assert.All(result.Outputs.Values, column => Assert.Equal(0, column.Count));
        Assert.All(result.Data.Values, Assert.Null);
        Assert.Equal(0, Assert.Single(result.Plots).Values.Length);
        Assert.Equal(new ProgramCost(0, null), result.Cost);
        Assert.Equal(result.Fingerprint, ScriptRunner.Run(new Diary(), none).Fingerprint);

        BacktestResult backtest = Backtest.Run(new CrossOfAverages(), none);
        Assert.Equal(0, backtest.Equity.Length);
        Assert.Empty(backtest.Trades);
        Assert.Equal(0, backtest.Metrics.TotalTrades);
        Assert.True(double.IsNaN(backtest.Metrics.MaxDrawdown));
        Assert.NotEqual("", backtest.Fingerprint);
    }

    [Fact]
    public void One_bar_gives_outputs_of_one_value()
    {
        IndicatorResult result = ScriptRunner.Run(new Diary { Length = 1 }, bars.Slice(0, 1));
        Assert.Equal(bars.Closes[0], result.Data["Average"]);
        Assert.Equal(bars.Closes[0], result.Data["Sum"]);
        Assert.Equal(double.NaN, result.Data["SmoothSum"]);
        Assert.Equal(bars.Times[0], result.Data["Opened"]);
        Assert.Equal(bars.Closes[0] > bars.Opens[0], result.Data["Rising"]);
        Assert.Equal(1, result.Data["Bars"]);
        Assert.Equal("n1", result.Data["Note"]);
        Assert.Equal([1000000], Backtest.Run(new CrossOfAverages(), bars.Slice(0, 1)).Equity.ToArray());
    }

    [Fact]
    public void Columns_of_na_give_na_and_no_trade()
    {
        BarSeries na = TestBars.Of(Enumerable.Repeat(double.NaN, 50).ToArray());
        IndicatorResult result = ScriptRunner.Run(new Diary(), na);
        Assert.All(result.Outputs["Average"].Values<double>().ToArray(), value => Assert.True(double.IsNaN(value)));
        Assert.All(result.Outputs["Rising"].Values<bool>().ToArray(), Assert.False);
        Assert.Empty(Backtest.Run(new CrossOfAverages { Fast = 1, Slow = 2 }, na).Trades);
    }

    [Fact]
    public void Infinite_prices_are_refused_as_bars_and_defined_in_series()
    {
        Assert.Throws<BarDataException>(() => BarSeries.FromBars([new Bar(TestBars.Start, 1, double.PositiveInfinity, 1, 1, 1)]));
        BarSeries odd = TestBars.Of(1, double.PositiveInfinity, 2, double.NegativeInfinity, 3, 4, 5, 6);
        IndicatorResult result = ScriptRunner.Run(new Diary { Length = 1 }, odd);
        Assert.Equal(double.PositiveInfinity, result.Outputs["Average"][1]);
        Lab.Over(odd, bar: lab =>
        {
            Assert.Equal(double.IsInfinity(odd.Closes[lab.Index]), double.IsInfinity(lab.C * 2));
            Assert.Equal(double.PositiveInfinity, (lab.C * lab.C + 1) / 0);
        });
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(
            () => Lab.Over(odd, bar: lab => lab.Run.Strategy.Entry("Long", Side.Long, stop: lab.C)));
        Assert.Equal(1, thrown.BarIndex);
        Assert.Contains("stop is Infinity; allowed: a finite price", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exception_names_script_bar_time_and_line()
    {
        int line = 0;
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: lab =>
        {
            if (lab.Index == 17)
            {
                line = Here() + 1;
                throw new FormatException("no luck");
            }
        }));
        Assert.Equal(("Lab", 17, bars.Times[17], line), (thrown.Script, thrown.BarIndex, thrown.BarTime, thrown.Line));
        Assert.EndsWith("RunTests.cs", thrown.File, StringComparison.Ordinal);
        Assert.IsType<FormatException>(thrown.InnerException);
        Assert.Equal($"Lab failed at bar 17 (2024-01-01 17:00:00 UTC), RunTests.cs line {line}: no luck (FormatException)", thrown.Message);
    }

    [Fact]
    public void Output_recorded_after_the_bar_belongs_to_its_own_script()
    {
        IndicatorResult result = ScriptRunner.Run(new Reporter(), bars);
        Assert.Equal(Enumerable.Range(1, bars.Count).Select(i => (double)i), result.Outputs["Reported"].Values<double>().ToArray());
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(new Reporter { Fails = true }, bars));
        Assert.Equal(("Reporter", 2), (thrown.Script, thrown.BarIndex));
    }

    [Fact]
    public void Arguments_that_are_missing_are_named()
    {
        Assert.Throws<ArgumentNullException>("strategy", () => Backtest.Run(null!, bars));
        Assert.Throws<ArgumentNullException>("bars", () => Backtest.Run(new Lab(), null!));
        Assert.Throws<ArgumentNullException>("indicator", () => ScriptRunner.Run(null!, bars));
        Assert.Throws<ArgumentNullException>("bars", () => ScriptRunner.Run(new Diary(), null!));
    }

    private static int Here([CallerLineNumber] int line = 0) => line;
}
