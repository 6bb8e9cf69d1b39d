using Barline.Generators.Tests.CompileAndRun;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Tests;

/// <summary>Projects and declarations that are not the usual ones: what is generated compiles there too, and runs.</summary>
public sealed class ShapeTests
{
    private const string script =
        """
        using Barline;

        [Strategy]
        public partial class Mine
        {
            [Input(Min = 1)] public int Length { get; init; } = 2;
            [Shared] public partial double Level { get; set; }
            [Output] public Series<double> Average => Ta.Sma(Close, Length);

            void Process(Bar bar) => Level = Average;
        }
        """;

    [Theory]
    [InlineData("using Mark = Barline.StrategyAttribute; [Mark] public partial class Mine { void Process() { } }")]
    [InlineData("using B = Barline; [B.Strategy] public partial class Mine { [B.Input] public int Length { get; init; } = 3; void Process(B.Bar bar) { } }")]
    [InlineData("using Barline; using Number = System.Int32; [Strategy] public partial class Mine { [Input] public Number Length { get; init; } = 3; void Process() { } }")]
    [InlineData("[global::Barline.StrategyAttribute] public partial class Mine { void Process() { } }")]
    [InlineData("using Barline; [@StrategyAttribute] public partial class Mine { void @Process() { } }")]
    [InlineData("using Barline; [Str\\u0061tegy] public partial class Mine { void Process() { } }")]
    [InlineData("namespace Barline { [Strategy] public partial class Mine { void Process() { } } }")]
    [InlineData("namespace Barline.Mine { [Strategy] public partial class Mine { void Process() { } } }")]
    [InlineData("using Barline; [Strategy, System.Obsolete] public partial class Mine { void Process() { } }")]
    [InlineData("using Barline; #pragma warning disable CS8981\n[Strategy] public partial class mine { void Process() { } }")]
    public void Mark_is_seen_under_any_of_its_names(string source)
    {
        GeneratorRun run = GeneratorRun.Of(source.Replace("; #pragma", ";\n#pragma", StringComparison.Ordinal));

        run.AssertClean();
        run.AssertCached();
        Assert.Equal(2, run.Sources.Length);
    }

    [Fact]
    public void Mark_under_a_global_alias_of_another_file_is_seen()
    {
        GeneratorRun run = GeneratorRun.Of(
            "[Mark] public partial class Mine { void Process() { } } [Other] public partial class Second { [Out] public Series<double> Value => Close; }",
            "global using Mark = Barline.StrategyAttribute; global using Other = Barline.IndicatorAttribute; global using Out = Barline.OutputAttribute; global using Barline;");

        run.AssertClean();
        Assert.Equal(3, run.Sources.Length);
    }

    [Fact]
    public void Attribute_of_the_users_own_with_the_same_name_marks_nothing() => Assert.Empty(GeneratorRun.Of(
        "public class StrategyAttribute : System.Attribute; [Strategy] public class Mine { }").Sources);

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void Language_versions_and_checked_arithmetic_change_nothing(LanguageVersion version)
    {
        CSharpCompilation compilation = TestCompilation.Create(GeneratorRun.Files([script]));
        CSharpParseOptions options = TestCompilation.ParseOptions.WithLanguageVersion(version);
        compilation = compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)))
            .WithOptions(compilation.Options.WithOverflowChecks(true).WithAllowUnsafe(true));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ScriptGenerator().AsSourceGenerator()], parseOptions: options);

        GeneratorRun run = GeneratorRun.Of(compilation, driver);

        run.AssertClean();
        Assert.Equal(
            GeneratorRun.Of(script).Sources.Select(source => source.SourceText.ToString()).Order(StringComparer.Ordinal),
            run.Sources.Select(source => source.SourceText.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Members_that_the_newest_language_has_stand_beside_generated_ones()
    {
        CSharpCompilation compilation = TestCompilation.Create([]);
        CSharpParseOptions options = TestCompilation.ParseOptions.WithLanguageVersion(LanguageVersion.Preview);
        const string source =
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                [Input] public int Length { get; init => field = Math.Max(1, value); } = 2;
                [Output] public double Last { get; private set => field = value; }

                void Process(Bar bar) => Last = bar.Close;
            }
            """;
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "global using System;\n" + source, options, "Script0.cs", System.Text.Encoding.UTF8, TestContext.Current.CancellationToken));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ScriptGenerator().AsSourceGenerator()], parseOptions: options);

        GeneratorRun.Of(compilation, driver).AssertClean();
    }

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    public void Nullable_contexts_change_nothing(NullableContextOptions nullable)
    {
        CSharpCompilation compilation = TestCompilation.Create(GeneratorRun.Files(
        [
            script,
            "using Barline; [Indicator] public partial class Texts { [Shared] public partial string Text { get; set; } [Input] public string Name { get; init; } = \"x\"; [Output] public Series<double> Value => Close; void Process() => Text = Name; }",
        ]));

        GeneratorRun.Of(compilation.WithOptions(compilation.Options.WithNullableContextOptions(nullable))).AssertClean();
    }

    [Fact]
    public void Interface_members_of_a_generated_name_stay_the_users()
    {
        CompiledScripts scripts = CompiledScripts.Compile(
            """
            using Barline;

            public interface IPriced
            {
                double Close { get; }

                double Open { get; }

                int Volume => 7;
            }

            public abstract class Common
            {
                public int High { get; } = 3;

                protected virtual string Chart() => "mine";

                private int Low = 4;

                public int Hidden => Low;
            }

            [Strategy]
            public partial class Mine : Common, IPriced
            {
                public double Close => 5;

                double IPriced.Open => 6;

                [Output] public double Seen { get; private set; }
                [Output] public double LowSeen { get; private set; }

                protected override string Chart() => base.Chart();

                void Process(Bar bar)
                {
                    Seen = Close + High + Open + ((IPriced)this).Volume + Chart().Length;
                    LowSeen = Low;
                }
            }
            """);

        BacktestResult result = Backtest.Run(scripts.Create<IStrategy>("Mine"), TestBars.Rising);

        Assert.Equal(5 + 3 + 1 + 7 + 4, result.Outputs["Seen"][0]);
        Assert.Equal(0.5, result.Outputs["LowSeen"][0]);
    }

    [Fact]
    public void Script_local_to_a_file_and_its_other_kinds_leave_the_others_whole()
    {
        GeneratorRun run = GeneratorRun.Of(
            "using Barline; [Strategy] file partial class Local { void Process() { } }",
            "using Barline; [Strategy] file partial class Local { void Process() { } }",
            script);

        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
        Assert.Equal(2, run.Sources.Length);
    }

    [Fact]
    public void Scripts_of_one_name_in_two_projects_run_side_by_side()
    {
        CompiledScripts library = CompiledScripts.Compile("Library", [], "namespace Library; using Barline; [Indicator] public partial class Rsi { [Output] public Series<double> Value => Close; }");
        CompiledScripts scripts = CompiledScripts.Compile(
            "Scripts",
            [library],
            """
            using Barline;

            namespace Mine;

            [Indicator]
            public partial class Rsi
            {
                [Output] public Series<double> Value => Import(Other).Value + 1;

                private Library.Rsi? other;

                private Library.Rsi Other => other ??= new Library.Rsi();

                void Setup() => Import(Other);
            }
            """.Replace("=> Import(Other).Value + 1", "=> Other.Value + 1", StringComparison.Ordinal));

        Assert.Equal(2, ScriptRunner.Run(scripts.Create<IIndicator>("Mine.Rsi"), TestBars.Rising).Outputs["Value"][0]);
        Assert.Equal(["Library.Rsi", "Mine.Rsi"], ScriptCatalogAttribute.Of(scripts.Assembly)!.Imports.Scripts);
    }
}
