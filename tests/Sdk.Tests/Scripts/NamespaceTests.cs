using Barline.Tests.Engine;

namespace Barline.Tests.Scripts;

public sealed class NamespaceTests
{
    private static readonly BarSeries bars = TestBars.Walk(50, 4);

    [Fact]
    public void Users_namespace_is_made_where_none_is_registered_and_sees_the_run()
    {
        IndicatorResult result = ScriptRunner.Run(new StatsUser(), bars, new RunOptions { Instrument = new Instrument { TickSize = 0.25 } });
        for (int i = 2; i < bars.Count; i++)
        {
            double mean = Enumerable.Range(i - 2, 3).Average(bar => bars.Highs[bar] - bars.Lows[bar]);
            Assert.Equal(mean, result.Outputs["Range"][i], 9);
            Assert.Equal(0.25, result.Outputs["Tick"][i]);
        }
    }

    [Fact]
    public void Registered_instance_serves_one_run_after_another()
    {
        StatsNamespace stats = new();
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(stats);
        string first = engine.Run(new StatsUser(), bars).Fingerprint;
        Assert.Equal(1, stats.Attachments);
        Assert.Equal(first, engine.Run(new StatsUser(), bars).Fingerprint);
        Assert.Equal(2, stats.Attachments);
    }

    [Fact]
    public void Derived_instance_wins_over_the_default_also_where_the_variable_has_the_base_type()
    {
        StatsNamespace doubled = new DoubledStats();
        object hidden = new DoubledStats();
        double[] plain = Range(new BacktestEngine());
        foreach (BacktestEngine engine in (BacktestEngine[])
        [
            new BacktestEngine().RegisterNamespace(new DoubledStats()), new BacktestEngine().RegisterNamespace(doubled),
            new BacktestEngine().RegisterNamespace(hidden), new BacktestEngine().RegisterNamespace(() => new DoubledStats()),
            new BacktestEngine().RegisterNamespace<StatsNamespace>(() => new DoubledStats()),
        ])
        {
            Bits.Equal([.. plain.Select(value => value * 2)], Range(engine));
        }

        static double[] Range(BacktestEngine engine) => engine.Run(new StatsUser(), bars).Outputs["Range"].Values<double>().ToArray();
    }

    [Fact]
    public void Last_registration_wins()
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(new LevelsNamespace(1e9)).RegisterNamespace(new LevelsNamespace(-1));
        Assert.Equal(1, engine.Run(new LevelsUser(), bars).Outputs["Above"][0]);
    }

    [Fact]
    public void Default_namespace_is_overridden_by_a_derived_one_for_scripts_imports_and_other_namespaces()
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(() => new LongerTa());
        double[] longer = engine.Run(new ImportedAverage { Length = 4 }, bars).Outputs["Average"].Values<double>().ToArray();
        Bits.Equal(ScriptRunner.Run(new ImportedAverage { Length = 5 }, bars).Outputs["Average"].Values<double>(), longer);
        double[] imported = new double[bars.Count];
        ImportedAverage? average = null;
        engine.Run(
            new Lab
            {
                OnSetup = lab => average = lab.Run.Import(new ImportedAverage { Length = 4 }),
                OnBar = lab =>
                {
                    imported[lab.Index] = average!.Average;
                    Bits.Equal(imported[lab.Index], lab.Functions.Sma(lab.C, 4));
                },
            },
            bars);
        Bits.Equal(longer, imported);
    }

    [Fact]
    public void Namespace_that_cannot_be_made_says_what_to_register()
    {
        NamespaceException thrown = Assert.Throws<NamespaceException>(() => ScriptRunner.Run(new LevelsUser(), bars));
        Assert.Contains("LevelsUser uses the namespace Levels (LevelsNamespace)", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("RegisterNamespace(new LevelsNamespace(", thrown.Message, StringComparison.Ordinal);
        IndicatorResult result = new BacktestEngine().RegisterNamespace(new LevelsNamespace(100)).Run(new LevelsUser(), bars);
        Assert.All(Enumerable.Range(0, bars.Count), i => Assert.Equal(bars.Closes[i] > 100 ? 1 : 0, result.Outputs["Above"][i]));
    }

    [Fact]
    public void Factory_that_gives_null_says_so() => Assert.Contains(
        "gave null",
        Assert.Throws<NamespaceException>(() => new BacktestEngine().RegisterNamespace<StatsNamespace>(() => null!).Run(new StatsUser(), bars)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Instance_that_serves_a_run_is_refused_to_another_and_free_after_it()
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(new StatsNamespace());
        NamespaceException? thrown = null;
        engine.Run(
            new StatsHost
            {
                OnBar = () => thrown ??= Assert.Throws<NamespaceException>(() => engine.Run(new StatsUser(), bars)),
            },
            bars);
        Assert.Contains("still serves another run", thrown!.Message, StringComparison.Ordinal);
        Assert.Contains("RegisterNamespace(() =>", thrown.Message, StringComparison.Ordinal);
        engine.Run(new StatsUser(), bars);
    }

    [Fact]
    public void Instance_is_free_again_after_a_run_that_failed()
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(new StatsNamespace()).RegisterNamespace(new LongerTa());
        Assert.Throws<ScriptRuntimeException>(() => engine.Run(new StatsHost { OnBar = () => throw new InvalidOperationException("on purpose") }, bars));
        engine.Run(new StatsUser(), bars);
        Assert.Throws<ScriptRuntimeException>(() => engine.Run(new Lab { OnSetup = _ => throw new InvalidOperationException("on purpose") }, bars));
        Assert.Throws<InputException>(() => engine.Run(new ImportedAverage { Length = 0 }, bars));
        engine.Run(new StatsUser(), bars);
    }

    [Fact]
    public void Run_that_could_not_start_keeps_no_namespace()
    {
        FailingOnce chart = new();
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(new LongerTa()).RegisterNamespace(chart);
        Assert.ThrowsAny<Exception>(() => engine.Run(new StatsUser(), bars));
        engine.Run(new StatsUser(), bars);
    }

    [Fact]
    public void Nested_runs_keep_to_themselves()
    {
        string alone = Backtest.Run(new CrossOfAverages { Fast = 2, Slow = 5 }, bars).Fingerprint;
        double[] expected = new double[bars.Count];
        Lab.Over(bars, bar: lab => expected[lab.Index] = lab.Functions.Sma(lab.C, 4));
        Var<double> kept = new(0);
        Lab.Over(bars, bar: lab =>
        {
            kept.Value = lab.Index;
            if (lab.Index % 10 == 5)
            {
                Assert.Equal(alone, Backtest.Run(new CrossOfAverages { Fast = 2, Slow = 5 }, bars).Fingerprint);
                ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(
                    () => Lab.Over(bars, bar: _ => throw new InvalidOperationException("inner")));
                Assert.Equal(0, thrown.BarIndex);
            }

            Bits.Equal(expected[lab.Index], lab.Functions.Sma(Source.Close, 4));
            Assert.Equal(lab.Index - 1, lab.Index == 0 ? -1 : kept[1].Value);
            Assert.Equal(lab.Index, new Var<double>(lab.Index).Value);
        });
    }

    [Fact]
    public void Runs_on_many_threads_do_not_meet()
    {
        BacktestEngine engine = new BacktestEngine().RegisterNamespace(() => new StatsNamespace()).RegisterNamespace(() => new LongerTa());
        string expected = engine.Run(new StatsUser(), bars).Fingerprint;
        string[] found = new string[64];
        Parallel.For(0, found.Length, i => found[i] = engine.Run(new StatsUser(), bars).Fingerprint);
        Assert.All(found, fingerprint => Assert.Equal(expected, fingerprint));
    }

    [Fact]
    public void Namespace_used_outside_of_a_run_says_so()
    {
        Assert.Contains("outside of a run", Assert.Throws<InvalidOperationException>(() => new StatsNamespace().Range(3)).Message, StringComparison.Ordinal);
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => (Series<double>)Source.Close);
        Assert.Contains("only while a script runs", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class DoubledStats : StatsNamespace
    {
        public override Series<double> Range(int length) => base.Range(length) * 2;
    }

    /// <summary>Adds a bar to each length, to tell it from the default.</summary>
    private sealed class LongerTa : TaNamespace
    {
        public override Series<double> Sma(Series<double> source, int length) => base.Sma(source, length + 1);
    }

    private sealed class FailingOnce : ChartNamespace
    {
        private bool failed;

        protected override void OnAttached()
        {
            if (!failed)
            {
                failed = true;
                throw new InvalidOperationException("on purpose");
            }
        }
    }
}
