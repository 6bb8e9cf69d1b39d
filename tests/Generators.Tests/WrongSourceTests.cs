using Barline.Generators.Tests.CompileAndRun;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Tests;

/// <summary>Source that is wrong, as it is while somebody types: the generator never throws, and the other scripts stay whole.</summary>
public sealed class WrongSourceTests
{
    private const string source =
        """
        using Barline;

        namespace Samples;

        [ScriptNamespace("Stats")]
        public class StatsNamespace { }

        public enum Mode { A, B }

        [Indicator("Title")]
        public partial class Inner<T>
        {
            [Output] public Series<double> Value => Ta.Sma(Close, 3);
        }

        [Strategy("Other", Overlay = true, InitialCapital = 100)]
        [Uses<StatsNamespace>]
        public sealed partial record Other(int X = 1)
        {
            [Input("L", Min = 1, Options = [1, 2])] public required int Length { get; init; } = -20;
            [Input] public Mode Mode { get; init; } = Mode.A;

            private Inner<int> inner;

            void Setup()
            {
                inner = Import(Make(new Inner<int>()));
                Input.Int("X", 20, min: 1, options: [1, 2]);
                Input.Enum<Mode>("Y", Mode.B);
            }

            private T Make<T>(T x) where T : class, IIndicator => Import<T>(x);

            void Process(Bar bar) { }
        }
        """;

    [Fact]
    public void Program_with_any_token_missing_or_doubled_does_not_break_the_generator()
    {
        SyntaxToken[] tokens = [.. TestCompilation.Parse(new SourceFile("Script0.cs", source)).GetRoot(TestContext.Current.CancellationToken).DescendantTokens()];
        GeneratorRun run = GeneratorRun.Of(source);
        foreach (SyntaxToken token in tokens.Where(token => !token.IsKind(SyntaxKind.EndOfFileToken)))
        {
            foreach (string edited in (string[])[source.Remove(token.SpanStart, token.Span.Length), source.Insert(token.SpanStart, token.Text + " "), source[..token.SpanStart]])
            {
                run = run.Replace("Script0.cs", edited);
                Assert.True(run.Result.Exception is null, $"{run.Result.Exception}\n\n{edited}");
            }
        }
    }

    [Theory]
    [InlineData("[Strategy] public class NotPartial { }")]
    [InlineData("[Strategy] file partial class Local { }")]
    [InlineData("[Strategy] public partial struct Struct { }")]
    [InlineData("public class Outer { [Strategy] public partial class Nested { } }")]
    public void Class_that_cannot_have_a_second_part_gets_none(string declaration) =>
        Assert.Empty(GeneratorRun.Of("using Barline; " + declaration).Sources);

    [Theory]
    [InlineData("int Process(Bar bar) => 1;")]
    [InlineData("static void Process() { }")]
    [InlineData("void Process(int x) { }")]
    [InlineData("async void Process() => await Task.Yield();")]
    [InlineData("void Process<T>() { }")]
    [InlineData("void Setup(int x) { }")]
    [InlineData("static void Setup() { }")]
    public void Method_of_a_wrong_signature_is_not_called(string method)
    {
        GeneratorRun run = GeneratorRun.Of($$"""using Barline; [Strategy] public partial class Script { {{method}} }""");

        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void Script_marked_twice_is_written_once()
    {
        GeneratorRun run = GeneratorRun.Of(
            "using Barline; [Strategy] public partial class A { } [Strategy] partial class A { }",
            "using Barline; [Strategy, Indicator] public partial class B { } [Strategy, Strategy] public partial class C { }");

        Assert.Null(run.Result.Exception);
        Assert.Equal(["A.g.cs", "B.g.cs", "Barline.Generated.ScriptCatalog.g.cs", "C.g.cs"], run.Sources.Select(file => file.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Broken_script_leaves_the_others_whole()
    {
        GeneratorRun run = GeneratorRun.Of(
            "using Barline; [Strategy] public class Broken { void Process( }",
            "using Barline; [Indicator] public partial class Whole { [Output] public Series<double> Value => Ta.Sma(Close, 3); }");

        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree?.FilePath == "Script1.cs"));
    }

    [Theory]
    // What an indicator says of orders, told as an order of an indicator and not as a name that does not exist.
    [InlineData("void Process(Bar bar) { Strategy.Entry(\"Long\", Side.Long); if (Strategy.PositionSize > 0) { this.Strategy.Close(\"Long\"); } }")]
    [InlineData("void Setup() => Use(Strategy); private static void Use(StrategyNamespace orders) => orders.CloseAll();")]
    [InlineData("private StrategyNamespace Orders => Strategy; void Process() => Orders.CloseAll();")]
    public void Indicator_that_names_orders_has_the_name(string members)
    {
        GeneratorRun run = GeneratorRun.Of($$"""using Barline; [Indicator] public partial class Mine { [Output] public Series<double> Value => Close; {{members}} }""");

        Assert.Empty(Errors(run));
    }

    [Theory]
    [InlineData("public static class Strategy { public static int Of() => 1; }")]
    [InlineData("namespace Strategy { public static class Inner { public static int Of() => 1; } }")]
    public void Indicator_that_names_a_strategy_of_its_own_keeps_it(string declaration)
    {
        string call = declaration.StartsWith("namespace", StringComparison.Ordinal) ? "Strategy.Inner.Of()" : "Strategy.Of()";
        CompiledScripts scripts = CompiledScripts.Compile(
            declaration,
            $$"""using Barline; [Indicator] public partial class Mine { [Output] public double Value { get; private set; } void Process() => Value = {{call}}; }""");

        Assert.Equal(1, ScriptRunner.Run(scripts.Create<IIndicator>("Mine"), TestBars.Rising).Outputs["Value"][0]);
    }

    [Fact]
    public void Indicator_that_trades_all_the_same_is_stopped_alone_and_as_an_import()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            #pragma warning disable BAR4002 // What the run says of it is what is tested.
            using Barline;

            [Indicator]
            public partial class Mine
            {
                [Output] public Series<double> Value => Close;

                void Process() => Strategy.CloseAll();
            }

            [Strategy]
            public partial class Importer
            {
                void Setup() => Import(new Mine()).ToString();

                void Process() { }
            }

            [Strategy]
            public partial class Heir : Mine
            {
            }
            """);

        ScriptRuntimeException alone = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(scripts.Create<IIndicator>("Mine"), TestBars.Rising));
        ScriptRuntimeException imported = Assert.Throws<ScriptRuntimeException>(() => Backtest.Run(scripts.Create<IStrategy>("Importer"), TestBars.Rising));

        Assert.Contains("Mine is an indicator, and an indicator cannot trade", alone.Message, StringComparison.Ordinal);
        Assert.Contains("Mine is an indicator, and an indicator cannot trade", imported.Message, StringComparison.Ordinal);
        Assert.Empty(Backtest.Run(scripts.Create<IStrategy>("Heir"), TestBars.Rising).Trades);
    }

    [Theory]
    [InlineData("[Strategy] public partial class Other { void Process() { } }")]
    [InlineData("[Indicator, Strategy] public partial class Other { void Process() { } }")]
    public void Import_of_what_is_no_indicator_is_no_error_of_the_compiler(string other)
    {
        GeneratorRun run = GeneratorRun.Of(
            "using Barline; " + other,
            "using Barline; [Strategy] public partial class Mine { private Other other; void Setup() => other = Import(new Other()); void Process() => _ = other; }");

        Assert.Empty(Errors(run));
    }

    [Fact]
    public void Import_of_what_is_no_indicator_stops_the_run()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            "using Barline; [Strategy] public partial class Other { void Process() { } }",
            "#pragma warning disable BAR2003 // What the run says is tested.\nusing Barline; [Strategy] public partial class Mine { private Other other; void Setup() => other = Import(new Other()); void Process() => _ = other; }");

        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising));

        Assert.Contains("Mine imports Other, which is no indicator.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Static_class_has_the_names_of_a_script()
    {
        GeneratorRun run = GeneratorRun.Of(
            "using Barline; [Indicator] public static partial class Mine { public static Series<double> Value => Ta.Sma(Close, 3); static void Setup() => Chart.Plot(High - Low, \"Range\", Color.Teal); }");

        Assert.Empty(Errors(run));
    }

    private static IEnumerable<Diagnostic> Errors(GeneratorRun run) =>
        run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
