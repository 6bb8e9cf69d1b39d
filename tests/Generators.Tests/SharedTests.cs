using Barline.Generators.Tests.CompileAndRun;
using Barline.Testing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Tests;

/// <summary>State that scripts share: the half of the property that is written, and what a run does with it.</summary>
public sealed class SharedTests
{
    private const string regime =
        """
        using Barline;

        [Indicator]
        public partial class Regime
        {
            [Shared] public partial double Level { get; set; }
            [Output] public double Seen { get; private set; }

            void Process(Bar bar)
            {
                Seen = Level;
                Level = bar.Close;
            }
        }
        """;

    [Fact]
    public void Shared_properties_of_every_form() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Writer
        {
            [Shared] public partial double Level { get; set; }
            [Shared] internal partial string? @event { get; private protected set; }
            [Shared] protected virtual partial (int Count, List<string?> Names)? Pair { get; set; }
            [Shared] private partial DateTime Last { get; set; }
            [Output] public Series<double> Value => Ta.Sma(Close, 3);

            void Process(Bar bar)
            {
                Level = bar.Close;
                Last = bar.Time;
            }
        }

        [Strategy]
        public partial record Reader
        {
            [Shared] public partial double Level { get; set; }

            void Process() => _ = Level;
        }

        [Strategy]
        public sealed partial class Derived : Writer
        {
            [Shared] public partial int More { get; set; }
            protected override (int Count, List<string?> Names)? Pair { get; set; }

            void Setup() => More = 1;
        }

        [Strategy]
        public sealed partial record DerivedRecord : Reader
        {
            [Shared] public partial int More { get; set; }
        }
        """);

    [Fact]
    public void Strategy_and_what_it_imports_have_one_value()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            regime,
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                [Shared] public partial double Level { get; set; }
                [Output] public double Read { get; private set; }

                private Regime regime;

                void Setup()
                {
                    regime = Import(new Regime());
                    Level = 7;
                }

                void Process(Bar bar)
                {
                    Read = Level + 1000 * regime.Seen;
                    Level = 100 * bar.Close;
                }
            }
            """);

        for (int run = 0; run < 2; run++)
        {
            BacktestResult result = Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising);

            // The indicator wrote the bar's close; before, it saw what Setup or the strategy's last bar had left.
            Assert.Equal([1 + 7000, 2 + 100_000, 3 + 200_000], First(result, "Read"));
        }
    }

    [Fact]
    public void Each_run_of_an_engine_begins_with_the_default()
    {
        CompiledScripts scripts = CompiledScripts.Compile(regime);
        BacktestEngine engine = new();

        for (int run = 0; run < 2; run++)
        {
            Assert.Equal([0, 1, 2], First(engine.Run(scripts.Create<IIndicator>("Regime"), TestBars.Rising), "Seen"));
        }
    }

    [Fact]
    public void Runs_side_by_side_see_nothing_of_each_other()
    {
        CompiledScripts scripts = CompiledScripts.Compile(regime);
        BarSeries bars = BarSeries.FromBars(Enumerable.Range(1, 20_000).Select(i =>
            new Bar(DateTime.UnixEpoch.AddMinutes(i), i, i + 0.5, i - 0.5, i, 100)));

        double[][] seen = [.. Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ =>
            Values(ScriptRunner.Run(scripts.Create<IIndicator>("Regime"), bars), "Seen"))];

        double[] expected = [.. Enumerable.Range(0, 20_000).Select(i => (double)i)];
        Assert.All(seen, each => Assert.Equal(expected, each));
    }

    [Fact]
    public void Record_derived_class_and_inherited_property_share_the_value_too()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            regime,
            """
            using Barline;

            [Indicator]
            public partial record Recorded
            {
                [Shared] public partial double Level { get; set; }
                [Output] public double Seen { get; private set; }

                void Process() => Seen = Level;
            }

            [Indicator]
            public sealed partial record DerivedRecord : Recorded
            {
                [Shared] public partial double Twice { get; set; }
                [Output] public double Sum { get; private set; }

                void Process()
                {
                    Twice += 2 * Level;
                    Sum = Twice;
                }
            }

            [Strategy]
            public partial class Mine : Regime
            {
                [Output] public double FromRecord { get; private set; }
                [Output] public double FromDerived { get; private set; }

                private Recorded recorded;
                private DerivedRecord derived;

                void Setup()
                {
                    recorded = Import(new Recorded());
                    derived = Import(new DerivedRecord());
                }

                void Process(Bar bar)
                {
                    FromRecord = recorded.Seen;
                    FromDerived = derived.Sum;
                    Level = bar.Close;
                }
            }
            """);

        BacktestResult result = Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising);

        Assert.Equal([0, 1, 2], First(result, "FromRecord"));
        Assert.Equal([0, 2, 6], First(result, "FromDerived"));
    }

    [Fact]
    public void Scripts_of_two_assemblies_that_disagree_on_the_type_are_named_before_the_first_bar()
    {
        CompiledScripts library = CompiledScripts.Compile("Library", [], regime.Replace("public partial double", "private partial double", StringComparison.Ordinal));
        CompiledScripts scripts = CompiledScripts.Compile(
            "Scripts",
            [library],
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                [Shared] public partial int Level { get; set; }

                void Setup() => Import(new Regime()).ToString();

                void Process(Bar bar) => throw new InvalidOperationException("No bar is reached.");
            }

            [Strategy]
            public partial class Heir : Regime
            {
                void Setup() => Import(new Other()).ToString();
            }

            [Indicator]
            public partial class Other
            {
                [Shared] public partial int Level { get; set; }
                [Output] public Series<double> Value => Close;
            }
            """);

        NamespaceException thrown = Assert.Throws<NamespaceException>(() => Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising));
        NamespaceException inherited = Assert.Throws<NamespaceException>(() => Backtest.Run(scripts.Create<IStrategy>("Heir"), TestBars.Rising));

        Assert.StartsWith("Mine and Regime share 'Level' with different types: System.Int32 and System.Double.", thrown.Message, StringComparison.Ordinal);
        Assert.StartsWith("Heir and Other share 'Level' with different types: System.Double and System.Int32.", inherited.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_value_read_before_a_run_says_so()
    {
        CompiledScripts scripts = CompiledScripts.Compile(regime);
        IIndicator script = scripts.Create<IIndicator>("Regime");

        Exception thrown = Assert.ThrowsAny<Exception>(() => script.GetType().GetProperty("Level")!.GetValue(script));

        Assert.Contains("before the run has started", thrown.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Shared] public partial int X { get; set; } public partial int X { get => 1; set { } }")]
    [InlineData("[Shared] public int X { get; set; }")]
    public void Property_that_has_both_halves_is_left_alone(string property)
    {
        GeneratorRun run = GeneratorRun.Of($$"""using Barline; [Strategy] public partial class Mine { {{property}} void Process() { } }""");

        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), found => found.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain("Shared", run.Sources.Single(file => file.HintName == "Mine.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Shared] public static partial int X { get; set; }", "CS9248")]
    [InlineData("[Shared] public partial Missing X { get; set; }", "CS0246,CS9248")]
    [InlineData("[Shared] public partial Span<int> X { get; set; }", "CS9248")]
    [InlineData("[Shared] public partial int this[int i] { get; set; }", "CS9248")]
    public void Property_that_cannot_be_shared_gets_no_half(string property, string errors)
    {
        GeneratorRun run = GeneratorRun.Of($$"""using Barline; [Strategy] public partial class Mine { {{property}} void Process() { } }""");

        Assert.Equal(errors, string.Join(",", run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    private static double[] First(ScriptResult result, string output) => Values(result, output)[..3];

    private static double[] Values(ScriptResult result, string output) => [.. Enumerable.Range(0, result.Bars.Count).Select(i => result.Outputs[output][i])];
}
