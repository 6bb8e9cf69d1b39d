using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Barline.Corpus.Tests;

/// <summary>A script of the corpus, compiled with the generator and looked at by the analyzers.</summary>
internal sealed class CompiledScript
{
    private readonly Compilation compilation;

    private CompiledScript(CorpusScript script, Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        this.compilation = compilation;
        Script = script;
        Diagnostics = diagnostics;
        Findings = [.. diagnostics.Select(diagnostic => new Finding(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, diagnostic.Id)).Order()];
    }

    public CorpusScript Script { get; }

    /// <summary>All that the compiler, the generator and the analyzers tell, but for what is suppressed.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same as ids on lines.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether all that is marked is told where it is marked.</summary>
    public bool IsTold => Script.Marks.All(mark => Findings.Contains(mark));

    /// <summary>Whether that and nothing else is told.</summary>
    public bool IsExact => Findings.SequenceEqual(Script.Marks);

    public static CompiledScript Compile(CorpusScript script)
    {
        CSharpCompilation compilation = TestCompilation.Create(script.Files);
        if (compilation.SyntaxTrees.Any(StartsProgram))
        {
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        GeneratorRun run = GeneratorRun.Of(compilation);
        return new CompiledScript(script, run.Output,
            [.. run.Diagnostics.Concat(AnalyzerRun.Of(run.Output)).Where(found => found.Severity >= DiagnosticSeverity.Warning && !found.IsSuppressed)]);
    }

    /// <summary>What differs from the marks, for people.</summary>
    public string Difference() =>
        $"{Script.Name}\n  expected {List(Script.Marks)}\n  got      {List(Findings)}\n"
        + string.Concat(Diagnostics.Select(diagnostic => $"    {diagnostic}\n"));

    /// <summary>
    /// Runs the program's Main with the path of a file of bars, or else each script of the program over the bars, and returns how many ran.
    /// </summary>
    public int Run(BarSeries bars, string barsFile)
    {
        using MemoryStream image = new();
        EmitResult result = compilation.Emit(image);
        Check.That(result.Success, () => string.Join("\n", result.Diagnostics));
        image.Position = 0;
        AssemblyLoadContext loader = new(Script.Name, isCollectible: true);
        try
        {
            Assembly assembly = loader.LoadFromStream(image);
            return assembly.EntryPoint is { } main ? RunMain(main, barsFile) : RunScripts(assembly, bars);
        }
        finally
        {
            loader.Unload();
        }
    }

    private static string List(ImmutableArray<Finding> findings) => findings.IsEmpty ? "nothing" : string.Join(", ", findings);

    private static int RunMain(MethodInfo main, string barsFile)
    {
        object? code = main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters() is [] ? [] : [new[] { barsFile }], null);
        Check.That(code is null or 0, () => $"Main returned {code}.");
        return 1;
    }

    private static int RunScripts(Assembly assembly, BarSeries bars)
    {
        IReadOnlyList<ScriptMetadata> scripts = ScriptCatalogAttribute.Of(assembly)?.Scripts ?? [];
        foreach (ScriptMetadata metadata in scripts)
        {
            switch (metadata.Create(new Dictionary<string, object?>()))
            {
                case IStrategy strategy:
                    Backtest.Run(strategy, bars);
                    break;
                case IIndicator indicator:
                    ScriptRunner.Run(indicator, bars);
                    break;
            }
        }

        return scripts.Count;
    }

    private static bool StartsProgram(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().Any(node => node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" });
}
