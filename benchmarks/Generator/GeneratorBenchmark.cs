using System.Diagnostics;
using Barline.Analyzers;
using Barline.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Benchmarks;

/// <summary>What generator and analyzers cost in a project of a thousand scripts: a build, and a key pressed in an editor.</summary>
internal static class GeneratorBenchmark
{
    private const int keys = 20;

    /// <summary>Runs the cases.</summary>
    public static IEnumerable<Result> Run()
    {
        ScriptProject project = ScriptProject.Create();
        GeneratorDriver warm = Driver().RunGenerators(ScriptProject.Create().Compilation);
        if (warm.GetRunResult().GeneratedTrees.Length != ScriptProject.Count + 1)
        {
            throw new InvalidOperationException("Not every script was found.");
        }

        double cold = Cold();

        // The compiler at run time learns the way first, and waits for a quiet moment to do better.
        Key(project, project.Edit("Script502.cs", "void Process", "// Each bar.\n    void Process"), 0);
        Key(project, project.Edit("Script502.cs", "int Length", "int Bars"), 1);
        Thread.Sleep(500);
        yield return new Result("1,000 scripts, cold run", cold * 1000, "ms");

        (string Name, string Path, string From, string To, int Files)[] edits =
        [
            ("a key in a body of another file", "Helper500.cs", "sum += risk", "sum += 1 + risk", 0),
            ("a declaration in another file", "Helper500.cs", "public static double Scale", "public static int Other; public static double Scale", 0),
            ("a new class in another file", "Helper500.cs", "/// <summary>", "public class Unheard; /// <summary>", 0),
            ("a key in Process of a script", "Script501.cs", "stop.Value = bands.Middle", "stop.Value = 2 * bands.Middle", 0),
            ("a key in Setup of a script", "Script501.cs", "Chart.Plot(", "Chart.Plot(2 * ", 0),
            ("a comment in a script", "Script501.cs", "void Process", "// Each bar.\n    void Process", 0),
            ("a script's input, which writes it again", "Script501.cs", "int Length", "int Bars", 1),
            ("an imported indicator's input", "Script500.cs", "double Width", "double Breadth", 1),
            ("an import, which changes the graph", "Script501.cs", "bands = Import(new Script500", "Import(new Script400()); bands = Import(new Script500", 2),
        ];
        foreach ((string name, string path, string from, string to, int files) in edits)
        {
            (double time, double bytes) = Key(project, project.Edit(path, from, to), files);
            yield return Result.Cost(name, time * 1000, "ms", cold * 1000);
            yield return new Result(name + ", allocated", bytes / 1024, "KB");
        }

        foreach (Result result in Analysis(project))
        {
            yield return result;
        }
    }

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ScriptGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.CSharp13));

    /// <summary>A first run, each time on a project that nothing is known of yet.</summary>
    private static double Cold()
    {
        List<double> times = [];
        for (int i = 0; i < 3; i++)
        {
            CSharpCompilation compilation = ScriptProject.Create().Compilation;
            GeneratorDriver driver = Driver();
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            driver.RunGenerators(compilation);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return times.Min();
    }

    /// <summary>One key after another: a compilation that differs in one file, and back.</summary>
    private static (double Seconds, double Bytes) Key(ScriptProject project, CSharpCompilation edited, int files)
    {
        GeneratorDriver driver = Driver().RunGenerators(project.Compilation);
        List<double> times = [];
        List<double> bytes = [];
        for (int i = 0; i < keys; i++)
        {
            // A compilation of its own each time: what was bound for the one before is not there.
            CSharpCompilation next = (i % 2 == 0 ? edited : project.Compilation).Clone();
            HashSet<SourceText> before = new(Texts(driver), ReferenceEqualityComparer.Instance);
            GC.Collect();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            driver = driver.RunGenerators(next);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            bytes.Add(GC.GetAllocatedBytesForCurrentThread() - allocated);
            int written = Texts(driver).Count(text => !before.Contains(text));
            if (written != files)
            {
                throw new InvalidOperationException($"{written} files were written, expected {files}.");
            }
        }

        return (times.Min(), Median(bytes));
    }

    /// <summary>The texts as objects: one that was not written again is the one from before.</summary>
    private static IEnumerable<SourceText> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText);

    private static IEnumerable<Result> Analysis(ScriptProject project)
    {
        foreach (Result result in BuildBenchmark.Run(project))
        {
            yield return result;
        }

        GeneratorDriver driver = Driver().RunGenerators(project.Compilation);
        foreach (string path in (string[])["Script500.cs", "Script501.cs"])
        {
            List<double> times = [];
            for (int i = 0; i < keys; i++)
            {
                CSharpCompilation edited = project.Edit(path, "void Setup()", $"private int other{i}; void Setup()");
                driver = driver.RunGeneratorsAndUpdateCompilation(edited, out Compilation compilation, out _);
                SemanticModel model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == path));

                // What an editor has done for its own ends before it asks the analyzers.
                model.GetDiagnostics();
                CompilationWithAnalyzers findings = Findings(compilation);
                times.Add(Time(() =>
                {
                    findings.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult();
                    findings.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None).GetAwaiter().GetResult();
                }));
            }

            yield return new Result($"all analyzers, one edited file ({(path == "Script500.cs" ? "indicator" : "strategy")})", times.Min() * 1000, "ms");
        }
    }

    private static CompilationWithAnalyzers Findings(Compilation compilation) => compilation.WithAnalyzers(
        [
            .. typeof(SdkAnalyzer).Assembly.GetTypes()
                .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ],
        new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static double Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
