using Barline.Testing;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Generators.Tests.Random;

/// <summary>Scripts of any shape: what is written for them compiles, and nothing that happens to a source breaks the generator.</summary>
public sealed class RandomScriptTests
{
    private static readonly Arbitrary<int> seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Script_of_any_shape_compiles() => Prop.ForAll(seeds, seed =>
    {
        string[] sources = RandomScript.Create(seed);
        GeneratorRun run = GeneratorRun.Of(sources);
        Diagnostic[] errors = [.. run.Output.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error || IsGenerated(run, found))];
        Testing.Check.That(
            run.Result.Exception is null && errors.Length == 0,
            () => $"{run.Result.Exception}\n{string.Join("\n", errors.Select(error => error.ToString()))}\n\n{string.Join("\n----\n", sources)}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Script_of_any_shape_is_written_alike_by_a_run_with_another_past() => Prop.ForAll(seeds, seeds, (before, after) =>
    {
        GeneratorRun run = GeneratorRun.Of(RandomScript.Create(before)).RunOn(TestCompilation.Create(GeneratorRun.Files(RandomScript.Create(after))));
        return run.Show() == GeneratorRun.Of(RandomScript.Create(after)).Show();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Source_cut_or_torn_at_any_place_does_not_break_the_generator() => Prop.ForAll(seeds, seed =>
    {
        System.Random random = new(seed);
        string source = RandomScript.Create(seed)[0];
        int from = random.Next(source.Length);
        int to = random.Next(from, Math.Min(source.Length, from + 40));
        string torn = random.Next(5) switch
        {
            0 => source[..from],
            1 => source[from..],
            2 => source.Remove(from, to - from),
            3 => source.Insert(to, source[from..to]),
            _ => source.Replace("using Barline;", "", StringComparison.Ordinal),
        };
        GeneratorRun run = GeneratorRun.Of(source);
        GeneratorRun after = run.Replace("Script0.cs", torn);
        Testing.Check.That(after.Result.Exception is null, () => $"{after.Result.Exception}\n\n{torn}");
        Testing.Check.That(after.Show() == GeneratorRun.Of(torn).Show(), () => $"Written otherwise than by a first run:\n{torn}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void Run_that_is_cancelled_at_any_moment_leaves_the_next_one_whole()
    {
        SyntaxTree[] trees = [.. Enumerable.Range(0, 60).SelectMany(i => (SourceFile[])
        [
            new($"A{i}.cs", $"using Barline; namespace N{i}; [Indicator] public partial class A {{ [Output] public Series<double> Value => Close; void Setup() => Import(new N{(i + 1) % 60}.A()); }}"),
            new($"B{i}.cs", $"using Barline; namespace N{i}; [Strategy] public partial class B {{ void Setup() {{ var a = new A(); Import(a); }} void Process() {{ }} }}"),
        ]).Select(TestCompilation.Parse)];
        Compilation program = TestCompilation.Create([]).AddSyntaxTrees(trees);
        string expected = GeneratorRun.Of(program).Show();
        int cancelled = 0;
        for (int i = 0; i < 40; i++)
        {
            GeneratorDriver driver = CSharpGeneratorDriver.Create([new ScriptGenerator().AsSourceGenerator()], parseOptions: TestCompilation.ParseOptions);
            for (int attempt = 0; attempt < 3; attempt++)
            {
                using CancellationTokenSource source = new(TimeSpan.FromMicroseconds(1 + (i * 300)));
                try
                {
                    driver = driver.RunGenerators(program, source.Token);
                }
                catch (OperationCanceledException)
                {
                    cancelled++;
                }
            }

            GeneratorRun run = GeneratorRun.Of(program, driver);
            Assert.Equal(expected, run.Show());
        }

        Assert.NotEqual(0, cancelled);
    }

    [Fact]
    public void Huge_file_with_long_bodies_and_deep_expressions_is_read()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("1", 3_000));
        string statements = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"        x{i % 10} = x{(i + 1) % 10} + {i};\n"));
        string locals = string.Concat(Enumerable.Range(0, 10).Select(i => $"        double x{i} = {i};\n"));
        string scripts = string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"[Indicator] public partial class I{i} {{ [Input] public int Length {{ get; init; }} = {i}; [Output] public Series<double> Value => Ta.Sma(Close, Length); }}\n"));
        string source = $"using Barline;\n{scripts}\n[Strategy] public partial class Mine\n{{\n    [Input] public int Sum {{ get; init; }} = {sum};\n    void Setup() => Import(new I7());\n    void Process()\n    {{\n{locals}{statements}    }}\n}}";

        GeneratorRun run = GeneratorRun.Of(source);

        Assert.Null(run.Result.Exception);
        Assert.Equal(202, run.Sources.Length);
        Assert.Contains("Default = 3000", run.Sources.Single(file => file.HintName == "Mine.g.cs").SourceText.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, run.Replace("Script0.cs", source.Replace("x1 = x2 + 1;", "x1 = x2 + 2;", StringComparison.Ordinal)).RewrittenFiles());
    }

    private static bool IsGenerated(GeneratorRun run, Diagnostic found) =>
        found.Severity >= DiagnosticSeverity.Warning && found.Location.SourceTree is { } tree && !run.Input.ContainsSyntaxTree(tree);
}
