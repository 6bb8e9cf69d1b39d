using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Barline.Testing;

/// <summary>The generator run on a test's program.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver driver;

    private GeneratorRun(Compilation input, GeneratorDriver driver)
    {
        Input = input;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Output = output;
        Diagnostics = diagnostics;
    }

    /// <summary>The program without what was generated.</summary>
    public Compilation Input { get; }

    /// <summary>The program with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated files.</summary>
    public ImmutableArray<GeneratedSourceResult> Sources => Result.GeneratedSources;

    /// <summary>The run's result, with its tracked steps.</summary>
    public GeneratorRunResult Result => driver.GetRunResult().Results.Single();

    /// <summary>Runs the generator on sources named Script0.cs, Script1.cs, ….</summary>
    public static GeneratorRun Of(params string[] sources) => Of(TestCompilation.Create(Files(sources)));

    /// <summary>Runs the generator on a compilation.</summary>
    public static GeneratorRun Of(Compilation compilation) => new(compilation, CSharpGeneratorDriver.Create(
        [new ScriptGenerator().AsSourceGenerator()],
        parseOptions: TestCompilation.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Goes on with a driver that has a past.</summary>
    public static GeneratorRun Of(Compilation compilation, GeneratorDriver driver) => new(compilation, driver);

    /// <summary>
    /// All that holds for each right program at once: the generated files equal the snapshot beside the test; program and generated files
    /// compile, and analyzers are silent, without one warning; a second run finds all steps cached; no step holds a symbol or a piece of syntax.
    /// </summary>
    public static void Verify(string source, [CallerFilePath] string file = "", [CallerMemberName] string test = "") => Verify([source], file, test);

    /// <inheritdoc cref="Verify(string, string, string)"/>
    public static void Verify(IReadOnlyList<string> sources, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        GeneratorRun run = Of([.. sources]);
        run.AssertClean();
        run.AssertCached();
        run.AssertCacheable();
        Snapshot.Compare(run.Sources, file, test);
    }

    /// <summary>Names test sources as files.</summary>
    public static IEnumerable<SourceFile> Files(IEnumerable<string> sources) => sources.Select((text, index) => new SourceFile($"Script{index}.cs", text));

    /// <summary>Runs the same generator on a changed program, so that its cache is used.</summary>
    public GeneratorRun RunOn(Compilation changed) => new(changed, driver);

    /// <summary>Runs the same generator on the program with one of its files replaced.</summary>
    public GeneratorRun Replace(string path, string text)
    {
        SyntaxTree old = Input.SyntaxTrees.Single(tree => tree.FilePath == path);
        return RunOn(Input.ReplaceSyntaxTree(old, TestCompilation.Parse(new SourceFile(path, text))));
    }

    /// <summary>Runs the same generator on the program with one file more.</summary>
    public GeneratorRun Add(string path, string text) => RunOn(Input.AddSyntaxTrees(TestCompilation.Parse(new SourceFile(path, text))));

    /// <summary>Runs the same generator on the program without one of its files.</summary>
    public GeneratorRun Remove(string path) => RunOn(Input.RemoveSyntaxTrees(Input.SyntaxTrees.Single(tree => tree.FilePath == path)));

    /// <summary>All that the run gave, in an order of its own: two runs that gave the same are shown alike.</summary>
    public string Show() => string.Join("\n", Sources
        .OrderBy(source => source.HintName, StringComparer.Ordinal)
        .Select(source => $"==== {source.HintName}\n{source.SourceText}")
        .Concat(Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal))
        .Append(Result.Exception?.ToString()));

    /// <summary>Why the outputs of a step are what they are, in this run: Cached, Unchanged, Modified, New, Removed; each once, in order of name.</summary>
    public string Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? string.Join(", ", steps.SelectMany(run => run.Outputs).Select(output => output.Reason.ToString()).Distinct().Order())
            : "";

    /// <summary>The names of the generated files that were written anew in this run.</summary>
    public int RewrittenFiles() =>
        Result.TrackedOutputSteps
            .SelectMany(pair => pair.Value)
            .SelectMany(step => step.Outputs)
            .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified && HasSource(output.Value));

    /// <summary>Fails unless program and generated files compile, and analyzers are silent, without one warning.</summary>
    public void AssertClean()
    {
        ImmutableArray<Diagnostic> found = [.. Diagnostics, .. AnalyzerRun.Of(Output)];
        Check.That(found.IsEmpty, () => string.Join("\n", found) + "\n\n" + string.Join("\n\n", Sources.Select(source => source.SourceText)));
    }

    /// <summary>Fails unless a second run on an equal program does nothing.</summary>
    public void AssertCached()
    {
        GeneratorRun second = RunOn(Input.Clone());
        foreach (string step in StepNames.All)
        {
            string reasons = second.Reasons(step);
            Check.That(reasons.Split(", ").All(reason => reason is "" or "Cached" or "Unchanged"), () => $"Step {step} ran again: {reasons}.");
        }

        Check.That(second.RewrittenFiles() == 0, () => "A second run wrote files again.");
    }

    /// <summary>Fails if a step holds what must not be kept from one run to the next.</summary>
    public void AssertCacheable()
    {
        foreach (string step in StepNames.All)
        {
            if (!Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs))
            {
                continue;
            }

            foreach (object value in runs.SelectMany(run => run.Outputs).Select(output => output.Value))
            {
                string? path = CompilerObjects.Find(value);
                Check.That(path is null, () => $"Step {step} holds a part of the compiler: {path}.");
            }
        }
    }

    private static bool HasSource(object value)
    {
        // The output step's value is a pair of generated sources and diagnostics, of a type that the compiler does not show.
        object? sources = value.GetType().GetField("Item1")?.GetValue(value);
        return sources is System.Collections.IEnumerable list && list.Cast<object>().Any();
    }
}
