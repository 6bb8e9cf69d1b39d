using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class StaticStateTests
{
    [Theory]
    [InlineData("private static int count;", "{|BAR5009:count|}++;")]
    [InlineData("private static int count;", "if (count > 3) { return; } {|BAR5009:count|} += 1;")]
    [InlineData("private static double last;", "{|BAR5009:Mine.last|} = bar.Close;")]
    [InlineData("internal static double Fee = 0.1; public static void Raise() => Fee *= 2;", "_ = {|BAR5009:Fee|} * bar.Close;")]
    [InlineData("internal static double Fee = 0.1; static Mine() => Other = static () => Fee = 2; public static Action Other { get; }", "_ = {|BAR5009:Fee|} * bar.Close;")]
    [InlineData("public static double Fee { get; internal set; } = 0.1; public sealed class Desk { public Desk() => Fee = 3; }", "_ = {|BAR5009:Fee|} * bar.Close;")]
    [InlineData("private static double[] fees = [0.1]; public static void Raise(int i) => fees[i] *= 2;", "_ = {|BAR5009:fees|}[0] * bar.Close;")]
    [InlineData("public static double Fee { get; set; } = 0.1;", "_ = {|BAR5009:Fee|} * bar.Close;")]
    [InlineData("public static double Fee { get; private set; } = 0.1;", "{|BAR5009:Fee|} = bar.Close;")]
    [InlineData("private static readonly List<double> seen = [];", "{|BAR5009:seen|}.Add(bar.Close); _ = seen.Count;")]
    [InlineData("private static readonly Dictionary<string, double> known = new();", "{|BAR5009:known|}[\"a\"] = bar.Close;")]
    [InlineData("private static readonly double[] window = new double[5];", "{|BAR5009:window|}[0] = bar.Close; _ = window.Length;")]
    [InlineData("private static readonly int[] window = [3, 2];", "Array.Sort({|BAR5009:window|});")]
    [InlineData("private static readonly Queue<double> queue = new();", "{|BAR5009:queue|}.Enqueue(1); _ = {|BAR5009:queue|}.Dequeue();")]
    [InlineData("private static readonly Random random = new(42);", "_ = {|BAR5009:random|}.NextDouble();")]
    [InlineData("private static readonly System.Text.StringBuilder log = new();", "{|BAR5009:log|}.Append(bar.Close);")]
    [InlineData("private static List<double> Seen { get; } = [];", "{|BAR5009:Seen|}.Clear();")]
    [InlineData("private static readonly State state = new();", "{|BAR5009:state|}.Count++;")]
    [InlineData("private static readonly State state = new();", "{|BAR5009:state|}.Inner.Count = 1;")]
    [InlineData("private static int count;", "_ = Interlocked.Increment(ref {|BAR5009:count|});")]
    [InlineData("private static int count;", "(int a, {|BAR5009:count|}) = (1, 2); _ = a;")]
    [InlineData("private static int count;", "Update(); _ = count; void Update() => {|BAR5009:count|} = 1;")]
    [InlineData("private static readonly State state = new();", "{|BAR5009:state|}.Increase();")]
    [InlineData("private static readonly State state = new();", "{|BAR5009:state|}.Inner.Keep(1);")]
    [InlineData("", "_ = {|BAR5009:State.Total|};")]
    [InlineData("", "State.Add();")]
    [InlineData("private static int count; public static int Count { get => count; set => {|BAR5009:count|} = value; }", "Count = 1;")]
    [InlineData("private record struct Kernel : IKernel<double, double> { private static int count; public double Update(History<double> source) => ++{|BAR5009:count|}; }", "_ = Ta.Apply(new Kernel(), Close).Value;")]
    [InlineData("private static readonly ThreadLocal<int> local = new();", "{|BAR5009:local|}.Value = 1;")]
    public void Static_that_changes_is_reported(string members, string statements) => Verify(members, statements, statements == "State.Add();");

    [Theory]
    [InlineData("private const int Count = 3;", "_ = Count;")]
    [InlineData("private static double[] table; static Mine() { table = new double[5]; for (int i = 0; i < table.Length; i++) { table[i] = i; } }", "_ = table[0];")]
    [InlineData("public static double Fee { get; private set; } = 0.1;", "_ = Fee * bar.Close;")]
    [InlineData("public static double Fee { get; internal set; } static Mine() => Fee = 0.1;", "_ = Fee * bar.Close;")]
    [InlineData("internal static string Currency = \"USD\";", "_ = Currency.Length;")]
    [InlineData("private sealed class Fees { public static double Rate = 0.1; }", "_ = Fees.Rate;")]
    [InlineData("internal static int Index = 3; private readonly double[] all = new double[5];", "all[Index] = bar.Close; _ = new State { Count = Index };")]
    [InlineData("internal static int Count = 3;", "State state = new() { Count = 2 }; state.Count = Mine.Count;")]
    [InlineData("private static readonly int count = 3;", "_ = count;")]
    [InlineData("private static readonly int[] lengths = [5, 10];", "foreach (int length in lengths) { _ = Ta.Sma(Close, length); } _ = lengths[0];")]
    [InlineData("private static readonly List<string> names = [\"a\"];", "_ = names.Contains(\"a\") && names[0] == \"b\" && names.Count > 0;")]
    [InlineData("private static readonly Dictionary<string, double> known = new() { [\"a\"] = 1 };", "_ = known[\"a\"] + (known.TryGetValue(\"b\", out double b) ? b : 0);")]
    [InlineData("private static int[] lengths = [5, 10];", "_ = lengths.Sum();")]
    [InlineData("private static double Fee { get; } = 0.1;", "_ = Fee;")]
    [InlineData("private static double Fee => 0.1;", "_ = Fee;")]
    [InlineData("private static double Half(double x) => x / 2;", "_ = Half(bar.Close);")]
    [InlineData("private int count; private List<double> seen = [];", "count++; seen.Add(count);")]
    [InlineData("private static readonly System.Collections.Immutable.ImmutableArray<int> all = [1];", "_ = all.Add(2).Length;")]
    [InlineData("private static readonly object gate = new();", "lock (gate) { }")]
    [InlineData("private static readonly Func<double, double> half = static x => x / 2;", "_ = half(bar.Close);")]
    [InlineData("private static readonly string text = \"a\";", "_ = text.Insert(0, \"b\") + text.Remove(0);")]
    [InlineData("private static readonly Lazy<int> lazy = new(() => 5);", "_ = lazy.Value;")]
    [InlineData("private static readonly State state = new();", "_ = state.Count + state.Inner.Count;")]
    [InlineData("private static readonly State state = new();", "_ = state.Doubled() + state.Inner.Doubled();")]
    [InlineData("private static int count; public static void Reset() => count = 0; public static int Count() => count;", "_ = bar.Close;")]
    [InlineData("private static readonly DateTime start = new(2020, 1, 1);", "_ = bar.Time > start.AddDays(1);")]
    [InlineData("private enum Phase { Flat, Long } private Phase phase;", "phase = Phase.Long; _ = phase == Phase.Flat;")]
    [InlineData("", "_ = Math.PI + double.MaxValue + string.Empty.Length + TimeSpan.Zero.Days + Metadata.Inputs.Count;")]
    public void Static_that_nothing_changes_is_not_reported(string members, string statements) => Verify(members, statements);

    [Fact]
    public void Message_names_the_static_and_the_path()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                private static int count;

                void Process(Bar bar) => Update();

                private void Update() => {|BAR5009:count|}++;
            }
            """);

        Assert.Equal(
            "The static 'count' is reached from 'Process' (Process → Update → count), and keeps its value from run to run; use a field of the script, or a [Shared] property",
            Assert.Single(found).GetMessage());
    }

    [Fact]
    public void Series_in_a_static_is_told_by_its_own_rule_alone()
    {
        var found = GeneratorRun.Of(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                private static Series<double> kept;
                private static readonly List<Bar> bars = [];

                void Process(Bar bar)
                {
                    kept = Close;
                    bars.Add(bar);
                }
            }
            """);

        Assert.DoesNotContain(AnalyzerRun.Of(found.Output), diagnostic => diagnostic.Id == "BAR5009");
    }

    private static void Verify(string members, string statements, bool adds = false) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        public sealed class State
        {
            public static int Total = 1;

            public int Count { get; set; }

            public State Inner { get; } = null!;

            private readonly List<int> kept = [];

            public void Increase() => Count++;

            public void Keep(int x) => kept.Add(x);

            public int Doubled()
            {
                int doubled = Count * 2;
                doubled += kept.Count;
                return doubled;
            }

            public static void Add() => {{(adds ? "{|BAR5009:Total|}" : "Total")}}++;
        }

        [Strategy]
        public partial class Mine
        {
            {{members}}

            void Process(Bar bar)
            {
                {{statements}}
            }
        }
        """);
}
