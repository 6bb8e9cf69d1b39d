using Barline.Testing;

namespace Barline.Generators.Tests.CompileAndRun;

/// <summary>Scripts of every shape, compiled with their generated half and run.</summary>
public sealed class RunTests
{
    private const string average =
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Average
        {
            [Input(Min = 1)] public int Length { get; init; } = 3;

            [Output] public Series<double> Value => Ta.Sma(Close, Length);
        }
        """;

    [Fact]
    public void Indicator_gives_its_outputs()
    {
        IIndicator indicator = CompiledScripts.Compile(average).Create<IIndicator>("Samples.Average");

        IndicatorResult result = ScriptRunner.Run(indicator, TestBars.Rising);

        Assert.Equal([double.NaN, double.NaN, 2, 3, 4, 5, 6, 7, 8, 9], result.Outputs["Value"].Values<double>().ToArray());
    }

    [Fact]
    public void Outputs_of_every_kind_are_recorded()
    {
        IIndicator indicator = CompiledScripts.Compile(
            """
            using Barline;

            [Indicator]
            public partial class Outputs
            {
                [Output] public SeriesExpression<double> Twice => Close * 2;
                [Output] public readonly Var<double> Total = new(0);
                [Output] private int bars;
                [Output] public bool IsOdd { get; private set; }

                void Process(Bar bar)
                {
                    bars++;
                    Total.Value += bar.Close;
                    IsOdd = bars % 2 == 1;
                }
            }
            """).Create<IIndicator>("Outputs");

        IndicatorResult result = ScriptRunner.Run(indicator, TestBars.Rising);

        Assert.Equal(20, result.Outputs["Twice"][9]);
        Assert.Equal([1, 3, 6, 10, 15, 21, 28, 36, 45, 55], result.Outputs["Total"].Values<double>().ToArray());
        Assert.Equal(Enumerable.Range(1, 10), result.Outputs["bars"].Values<int>().ToArray());
        Assert.Equal([true, false], result.Outputs["IsOdd"].Values<bool>()[..2].ToArray());
    }

    [Fact]
    public void Strategy_reads_what_it_imports()
    {
        IStrategy strategy = CompiledScripts.Compile(
            average,
            """
            using Barline;

            namespace Samples;

            [Strategy]
            public partial class Mine
            {
                [Input] public int Length { get; init; } = 2;
                [Output] public double Last { get; private set; }

                private Average average;
                private Average same;

                void Setup()
                {
                    average = Import(new Average { Length = Length });
                    same = Import(new Average { Length = Length });
                }

                void Process(Bar bar) => Last = ReferenceEquals(average, same) ? average.Value : -1;
            }
            """).Create<IStrategy>("Samples.Mine");

        BacktestResult result = Backtest.Run(strategy, TestBars.Rising);

        Assert.Equal([double.NaN, 1.5, 2.5], result.Outputs["Last"].Values<double>()[..3].ToArray());
    }

    [Fact]
    public void Factory_sets_inputs_by_name_and_by_title()
    {
        ScriptMetadata metadata = CompiledScripts.Compile(
            """
            using Barline;

            public enum Mode { Slow, Fast }

            [Strategy]
            public partial class Mine
            {
                [Input("Number of bars", Min = 1, Max = 50)] public int Length { get; init; } = 20;
                [Input] public double Width { get; init; } = 2;
                [Input] public Mode Mode { get; init; } = Mode.Slow;
                [Input] public required string Name { get; init; }
                [Input] public int Untouched { get; init; } = 7;

                void Process(Bar bar) { }
            }
            """).Metadata("Mine");

        IScript script = metadata.Create(new Dictionary<string, object?>
        {
            ["number of bars"] = "30",
            ["Width"] = 1,
            ["Mode"] = "fast",
            ["Name"] = "given",
        });

        Assert.Equal([30, 1.0, "Fast", "given", 7], script.ReadInputs().Select(value => value is Enum ? value.ToString() : value));
        Assert.Contains("1 to 50", Assert.Throws<InputException>(() => metadata.Create(new Dictionary<string, object?> { ["Length"] = 51 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_in_the_metadata_are_those_of_an_object()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            public enum Mode { Slow, Fast }

            [Strategy]
            public partial class Mine
            {
                private const double Half = 0.5;

                [Input] public int A { get; init; } = -7;
                [Input] public long B { get; init; } = 1L << 40;
                [Input] public double C { get; init; } = 1e-7 + Half;
                [Input] public double D { get; init; } = 0.1 + 0.2;
                [Input] public double E { get; init; } = 3;
                [Input] public double F { get; init; } = double.MaxValue;
                [Input] public string G { get; init; } = "tab\t\"quote\" ü \\";
                [Input] public Mode H { get; init; } = (Mode)1;
                [Input] public Source I { get; init; } = Source.Ohlc4;
                [Input] public Color J { get; init; } = Color.Teal;
                [Input] public bool K { get; init; } = !false;
                [Input] public double L { get; init; } = -0.0;

                void Process(Bar bar) { }
            }
            """);

        object?[] values = scripts.Create<IScript>("Mine").ReadInputs();

        Assert.Equal(values, scripts.Metadata("Mine").Inputs.Select(input => input.Default));
    }

    [Fact]
    public void Inputs_of_setup_take_values_by_title()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                private int length;

                [Output] public double Last { get; private set; }

                void Setup() => length = Input.Int("Length", 20, min: 1);

                void Process() => Last = length;
            }
            """);

        IStrategy strategy = (IStrategy)scripts.Metadata("Mine").Create(new Dictionary<string, object?> { ["Length"] = 5 });

        Assert.Equal(5, Backtest.Run(strategy, TestBars.Rising).Outputs["Last"][0]);
        Assert.Equal(20, Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising).Outputs["Last"][0]);
    }

    [Fact]
    public void Namespace_is_made_or_taken_from_the_registered_ones()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            [ScriptNamespace("Stats")]
            public class StatsNamespace
            {
                public virtual double Number => 1;
            }

            public class OtherStats : StatsNamespace
            {
                public override double Number => 2;

                public static BacktestEngine Register() => new BacktestEngine().RegisterNamespace<StatsNamespace>(new OtherStats());
            }

            [Strategy]
            [Uses<StatsNamespace>]
            public partial class Mine
            {
                [Output] public double Last { get; private set; }

                void Process(Bar bar) => Last = Stats.Number;
            }
            """);
        BacktestEngine engine = (BacktestEngine)scripts.Assembly.GetType("OtherStats")!.GetMethod("Register")!.Invoke(null, null)!;

        Assert.Equal(1, Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising).Outputs["Last"][9]);
        Assert.Equal(2, engine.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising).Outputs["Last"][9]);
    }

    [Fact]
    public void Derived_script_runs_what_it_inherits_and_what_it_adds()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            average,
            """
            using Barline;

            namespace Samples;

            [Indicator]
            public partial class Base
            {
                [Input] public int Length { get; init; } = 2;
                [Output] public double FromSetup { get; private set; }

                private void Setup() => FromSetup = Import(new Average()).Length;
            }

            [Strategy]
            public partial class Derived : Base
            {
                [Output] public double FromProcess { get; private set; }

                void Process(Bar bar) => FromProcess = Ta.Sma(Close, Length);
            }
            """);

        BacktestResult result = Backtest.Run(scripts.Create<IStrategy>("Samples.Derived"), TestBars.Rising);

        Assert.Equal(3, result.Outputs["FromSetup"][0]);
        Assert.Equal(1.5, result.Outputs["FromProcess"][1]);
    }

    [Fact]
    public void Record_stays_a_record_before_and_after_a_run()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            [Strategy]
            public partial record Mine([property: Input] int Length = 5)
            {
                void Process(Bar bar) => _ = Ta.Sma(Close, Length);

                public Mine Copy() => this with { };
            }
            """);
        IStrategy run = scripts.Create<IStrategy>("Mine", 5);
        IStrategy fresh = scripts.Create<IStrategy>("Mine", 5);

        Backtest.Run(run, TestBars.Rising);
        IStrategy copy = (IStrategy)run.GetType().GetMethod("Copy")!.Invoke(run, null)!;

        Assert.Equal(fresh, run);
        Assert.Equal(fresh.GetHashCode(), run.GetHashCode());
        Assert.Equal("Mine { Length = 5 }", run.ToString());
        Assert.Equal(10, Backtest.Run(copy, TestBars.Rising).Bars.Count);
    }

    [Fact]
    public void Nested_generic_and_private_scripts_run()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            public partial class Outer<T>
            {
                [Strategy]
                public partial class Mine
                {
                    [Output] public int Size { get; private set; }

                    private Hidden hidden;

                    void Setup() => hidden = Import(new Hidden());

                    void Process(Bar bar) => Size = typeof(T).Name.Length + (hidden.Value > 0 ? 1 : 0);
                }

                [Indicator]
                private sealed partial class Hidden
                {
                    [Output] public Series<double> Value => Ta.Sma(Close, 1);
                }
            }

            public static class Maker
            {
                public static IStrategy Make() => new Outer<int>.Mine();
            }
            """);
        IStrategy strategy = (IStrategy)scripts.Assembly.GetType("Maker")!.GetMethod("Make")!.Invoke(null, null)!;

        Assert.Equal("Int32".Length + 1, Backtest.Run(strategy, TestBars.Rising).Outputs["Size"][0]);
    }

    [Fact]
    public void Script_that_needs_an_argument_says_so_when_it_is_made_from_values()
    {
        ScriptMetadata metadata = CompiledScripts.Compile(
            """
            using Barline;

            [Strategy]
            public partial class Mine(string name)
            {
                void Process(Bar bar) => _ = name;
            }
            """).Metadata("Mine");

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => metadata.Create(new Dictionary<string, object?>()));

        Assert.Equal("Mine can only be run from an instance: the class has no constructor without parameters.", error.Message);
    }

    [Fact]
    public void Catalogue_lists_what_other_code_of_the_assembly_can_reach()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            average,
            """
            using Barline;

            [Strategy]
            internal partial class Inside
            {
                void Process(Bar bar) { }
            }

            [Indicator]
            public partial class Generic<T>
            {
                [Output] public double Value => 1;
            }
            """);

        Assert.Equal(["Inside", "Average"], ScriptCatalogAttribute.Of(scripts.Assembly)!.Scripts.Select(script => script.Name));
    }
}
