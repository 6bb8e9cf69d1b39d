using Barline.Testing;

namespace Barline.Generators.Tests;

/// <summary>Each shape of a script: what is generated, that it compiles without a warning, and that a second run does nothing.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Strategy_that_imports_an_indicator() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [Indicator("Bollinger Bands", Overlay = true)]
        public partial class Bollinger
        {
            [Input(Min = 1)] public int Length { get; init; } = 20;
            [Input(Min = 0.1, Step = 0.1)] public double Width { get; init; } = 2.0;

            [Output] public Series<double> Middle => Ta.Sma(Close, Length);
            [Output] public Series<double> Upper => Middle + Width * (High - Low);
        }

        [Strategy("Band breakout", ShortTitle = "BB", Overlay = true, InitialCapital = 10_000, Commission = 0.1, CommissionType = CommissionType.Percent)]
        public partial class BandBreakout
        {
            [Input(Min = 2, Max = 200)] public int Length { get; init; } = 20;

            private Bollinger bands;
            private readonly Var<double> stop = new();

            void Setup()
            {
                bands = Import(new Bollinger { Length = Length });
                Chart.Plot(bands.Upper, "Upper", Color.Teal);
            }

            void Process(Bar bar)
            {
                if (Ta.Crossover(Close, bands.Upper))
                {
                    stop.Value = bands.Middle;
                }
            }
        }
        """);

    [Fact]
    public void Inputs_of_every_kind() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        public enum Mode { Slow, Fast = 5 }

        [Strategy]
        public sealed partial class Everything
        {
            private const int Base = 10;

            [Input("Number of bars", Min = 1, Max = 500, Step = 5, Group = "Main", Tooltip = "How many \"bars\"\nto look back")]
            public int Length { get; init; } = 2 * Base;
            [Input] public long Big { get; init; } = 5_000_000_000;
            [Input] public double Half { get; init; } = 1.0 / 2;
            [Input] public double Whole { get; init; } = 3;
        #pragma warning disable BAR1004 // No run takes it, but it can be written.
            [Input] public double Bound { get; init; } = double.PositiveInfinity;
        #pragma warning restore BAR1004
            [Input] public bool Enabled { get; init; } = true;
            [Input] public bool Absent { get; init; }
            [Input(Options = ["sma", "ema"])] public string Kind { get; init; } = "sma";
            [Input] public Mode Mode { get; init; } = Mode.Fast;
            [Input] public Source Price { get; init; } = Source.Hl2;
            [Input] public Color Line { get; init; } = Color.Teal;
            [Input] public DateTime Start { get; init; } = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            [Input] public DateTime End { get; init; } = DateTime.MaxValue;
            [Input] public Timeframe Frame { get; init; } = Timeframe.Parse("D");
            [Input] public Session Hours { get; init; } = Session.Always;
            [Input] public int @class { get; init; } = -3;
            [Input] public required int Needed { get; init; }

            void Process() { }
        }
        """);

    [Fact]
    public void Inputs_declared_in_setup() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        public enum Mode { Slow, Fast }

        [Strategy]
        public partial class Declared
        {
            private const string Main = "Main";
            private int length;
            private Source source;

            [Input] public int First { get; init; } = 1;

            void Setup()
            {
                length = Input.Int("Length", 20, min: 1, max: 100, group: Main);
                source = this.Input.Source("Source", Source.Close);
                Input.Enum("Mode", Mode.Fast);
                Input.Double("Width", 2, step: 0.1, options: [1, 2, 3.5]);
                Input.Timeframe("Frame", "D");
                Input.Session("Hours", "0930-1600");
                Input.Color("Line", Color.Teal);
                Input.Time("Start", DateTime.MinValue);
                Input.Symbol("Benchmark", "SPY", tooltip: "What to compare with");
                More();
            }

            private void More()
            {
                Input.Bool(defaultValue: true, title: "More");
                Input.String("Name", "x" + Main);
                for (int i = 0; i < 2; i++)
                {
                    Input.Int("Level " + i, i);
                }
            }

            void Process() => _ = length + source;
        }
        """);

    [Fact]
    public void Script_in_no_namespace_without_members() => GeneratorRun.Verify(
        """
        using Barline;

        [Strategy]
        partial class Empty
        {
            void Process() { }
        }
        """);

    [Fact]
    public void Nested_script_in_generic_and_other_partial_types() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        public partial struct Outer
        {
            internal partial interface IMiddle
            {
                partial record struct Inner
                {
                    [Indicator]
                    internal partial class Nested
                    {
                        [Output] internal Series<double> Value => Ta.Sma(Close, 3);
                    }
                }
            }
        }

        public partial class Generic<T>
        {
            [Indicator]
            public partial class Nested
            {
                [Output] public Series<double> Value => Ta.Sma(Close, 3);
            }
        }

        public partial class Hidden
        {
            [Indicator]
            private partial class Secret
            {
                [Output] private Series<double> Value => Ta.Sma(Close, 3);
            }

            public static object Make() => new Secret();
        }
        """);

    [Fact]
    public void Generic_script() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Pair<TFirst, @event>
            where TFirst : class, IIndicator, new()
            where @event : struct
        {
            [Input] public int Length { get; init; } = 3;

            [Output] public Series<double> Value => Ta.Sma(Close, Length);

            void Setup() => Import(new TFirst());
        }

        [Indicator]
        public partial class Simple
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        [Indicator]
        public partial class User
        {
            private Pair<Simple, int> pair;
            private Pair<Simple, long> other;

            [Output] public Series<double> Value => pair.Value;

            public object Other => other;

            void Setup()
            {
                pair = Import(new Pair<Simple, int>());
                other = Import(new Pair<Simple, long> { Length = 5 });
            }
        }
        """);

    [Fact]
    public void Records() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [ScriptNamespace("Stats")]
        public class StatsNamespace
        {
            public double One => 1;
        }

        [Strategy]
        [Uses<StatsNamespace>]
        public partial record Open
        {
            [Input] public int Length { get; init; } = 3;

            void Process() => _ = Stats.One;
        }

        [Strategy]
        public sealed partial record Positional([property: Input(Min = 1)] int Length = 5, [property: Input] double Width = 2)
        {
            void Process(Bar bar) { }
        }

        [Strategy]
        [Uses<StatsNamespace>]
        public sealed partial record Derived : Open
        {
            [Input] public int More { get; init; } = 4;
        }
        """);

    [Fact]
    public void Several_parts_in_several_files() => GeneratorRun.Verify(
    [
        """
        using Barline;

        namespace Samples;

        public partial class Parts
        {
            [Input] public int A { get; init; } = 1;
            [Input] public int B { get; init; } = 2;

            void Process(Bar bar) { }
        }
        """,
        """
        using Barline;

        namespace Samples;

        [Strategy]
        partial class Parts
        {
            [Input] public int C { get; init; } = 3;
            [Output] public Series<double> Value => Ta.Sma(Close, C);

            partial void Notify();

            void Setup() => Notify();
        }
        """,
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Used
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        partial class Parts
        {
            private Used? used;

            public object? Kept => used;

            partial void Notify() => used = Import(new Used());
        }
        """,
    ]);

    [Fact]
    public void Base_class_of_the_users_own() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        public abstract class Common
        {
            [Input(Min = 1)] public int Length { get; init; } = 7;
        #pragma warning disable BAR1003 // It is no input, since scripts cannot read it.
            [Input] internal int Hidden { private get; init; }
        #pragma warning restore BAR1003
            [Output] public double Last { get; protected set; }

            // The script's own Chart: no other is generated.
            protected string Chart => "mine";

            private string Ta => "not visible in the script";

            public override string ToString() => Ta;

            protected virtual void Setup() { }
        }

        [Strategy]
        public partial class Script : Common
        {
            [Input] public int Own { get; init; } = 1;

            protected override void Setup()
            {
                base.Setup();
                _ = Ta.Sma(Close, Length);
            }

            void Process(Bar bar) => Last = Chart.Length;
        }
        """);

    [Fact]
    public void Script_derived_from_a_script() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [ScriptNamespace("Stats")]
        internal class StatsNamespace;

        [ScriptNamespace("More")]
        public class MoreNamespace(int number)
        {
            public int Number => number;
        }

        [Indicator]
        public partial class Inner
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        [Indicator("Base")]
        [Uses<StatsNamespace>]
        public partial class Base
        {
            private Inner inner;

            [Input] public int Length { get; init; } = 7;
            [Output] public Series<double> Average => Ta.Sma(inner.Value, Length);

            void Setup() => inner = Import(new Inner());
        }

        [Strategy("Derived", Pyramiding = 2, CloseEntriesRule = CloseEntriesRule.Any)]
        [Uses<MoreNamespace>]
        public partial class Derived : Base
        {
            [Input] public int More { get; init; } = 1;
            [Output] public double Last { get; private set; }

            void Process(Bar bar) => Last = Ta.Sma(Close, Length) + Stats.ToString()!.Length + this.More + Strategy.ToString()!.Length;
        }
        """);

    [Fact]
    public void Members_of_the_users_own_win() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [Strategy]
        public partial class Owner
        {
            public double Close { get; set; }
            public const string Metadata = "mine";
            private int Open() => 1;
            private object scriptContext = "mine";
            public static object Create(int x) => x;

            void Process(Bar bar) => Close = bar.Close + Open() + Metadata.Length + scriptContext.ToString()!.Length;
        }

        [Indicator]
        public partial class Close
        {
            [Output] public Series<double> Value => Ta.Sma(Open, 3);
        }

        [Indicator]
        public partial class Typed<Volume>
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }
        """);

    [Fact]
    public void Outputs_of_every_kind() => GeneratorRun.Verify(
        """
        using Barline;

        namespace Samples;

        [Indicator]
        public partial class Outputs
        {
            [Output("A series")] public Series<double> Series => Ta.Sma(Close, 3);
            [Output] public SeriesExpression<bool> Expression => Close > Open;
            [Output] public readonly Var<int> Count = new(0);
            [Output] private int plain;
            [Output] public bool Flag { get; private set; }
            [Output] public Series<double> @double = default;

            void Setup() => @double = Ta.Sma(Close, 5);

            void Process()
            {
                plain++;
                Flag = plain > Count;
            }
        }
        """);

    [Fact]
    public void Names_that_are_keywords_or_not_ascii() => GeneratorRun.Verify(
        """
        using Barline;

        namespace @namespace.Größe;

        [Strategy("\"quoted\"\\")]
        public partial class @class
        {
            [Input] public int @int { get; init; } = 1;
            [Input] public int Länge { get; init; } = 2;
            [Output] public double @out { get; private set; }

            void Process(Bar bar) => @out = @int + Länge;
        }

        [Strategy]
        public partial class @record
        {
            void Process() { }
        }

        [Strategy]
        public partial class 指標
        {
            void Process() { }
        }

        [Strategy]
        public partial class A\u030A
        {
            void Process() { }
        }
        """);

    [Fact]
    public void Names_that_differ_in_case_only() => GeneratorRun.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Cross
        {
            void Process() { }
        }

        [Strategy]
        public partial class CROSS
        {
            void Process() { }
        }
        """);

    [Fact]
    public void Scripts_that_cannot_be_made_from_values() => GeneratorRun.Verify(
        """
        using Barline;

        [Strategy]
        public partial class WithArgument(int length)
        {
            [Input] public int Length { get; init; } = length;

            void Process() { }
        }

        [Strategy]
        public partial class WithRequired
        {
            public required string Name { get; init; }

            void Process() { }
        }

        [Strategy]
        public partial class WithPrivateConstructor
        {
            private WithPrivateConstructor() { }

            void Process() { }
        }
        """);

    [Fact]
    public void Source_with_nullable_off() => GeneratorRun.Verify(
        """
        #nullable disable
        using Barline;

        [Indicator]
        public partial class Oblivious
        {
            [Input] public string Name { get; init; }
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }
        """);

    [Fact]
    public void Obsolete_and_hidden_parts_of_the_users_code() => GeneratorRun.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Old
        {
            [Obsolete("Use the other one")]
            [Input] public int Length { get; init; } = 1;

            void Process() { }
        }
        """);

    [Fact]
    public void No_script_no_file() => GeneratorRun.Verify(
        """
        public class Nothing;
        """);
}
