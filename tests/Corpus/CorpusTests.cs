using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Corpus.Tests;

/// <summary>
/// Wrong scripts are told on the marked lines, with nothing else beside; right ones, close to a mistake as they are, compile in silence and run.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Wrong_scripts_are_told_on_the_marked_lines_and_nothing_else_is()
    {
        ImmutableArray<CompiledScript> compiled = Compile(CorpusScript.Wrong);
        output.WriteLine(Rates("told", compiled, script => script.IsTold));
        output.WriteLine(Rates("told, with nothing beside", compiled, script => script.IsExact));

        Assert.All(CorpusScript.Wrong, script => Assert.NotEmpty(script.Marks));
        Check.That(compiled.All(script => script.IsExact), () => Failures(compiled.Where(script => !script.IsExact).Select(script => script.Difference())));
    }

    [Fact]
    public void Right_scripts_compile_in_silence_and_run()
    {
        ImmutableArray<CompiledScript> compiled = Compile(CorpusScript.Right);
        output.WriteLine(Rates("silent", compiled, script => script.Findings.IsEmpty));
        ImmutableArray<string> problems = [.. compiled.AsParallel().AsOrdered().Select(Problem).Where(problem => problem.Length > 0)];

        Assert.All(CorpusScript.Right, script => Assert.Empty(script.Marks));
        Check.That(problems.IsEmpty, () => Failures(problems));
    }

    [Fact]
    public void Corpus_is_large_enough_in_every_area()
    {
        string[] areas = ["Determinism", "Imports", "Inputs", "LifeCycle", "Namespaces", "Orders", "Series", "Structure"];

        Assert.True(CorpusScript.Wrong.Length >= 120, $"{CorpusScript.Wrong.Length} wrong scripts are too few.");
        Assert.True(CorpusScript.Right.Length >= 80, $"{CorpusScript.Right.Length} right scripts are too few.");
        Assert.Equal(areas, CorpusScript.Wrong.Select(script => script.Area).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(areas, CorpusScript.Right.Select(script => script.Area).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_finding_of_the_catalogue_is_made_in_two_ways_at_least()
    {
        ILookup<string, CorpusScript> scripts = CorpusScript.Wrong
            .SelectMany(script => script.Marks.Select(mark => mark.Id).Distinct().Select(id => (Id: id, Script: script)))
            .ToLookup(pair => pair.Id, pair => pair.Script);
        IEnumerable<string> ids = AnalyzerRun.Analyzers
            .Where(analyzer => analyzer is not DiagnosticSuppressor)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Append(GeneratorDescriptors.ImportCycle)
            .Select(descriptor => descriptor.Id)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.DoesNotContain(ids, id => scripts[id].Count() < 2);
    }

    private static ImmutableArray<CompiledScript> Compile(ImmutableArray<CorpusScript> scripts) =>
        [.. scripts.AsParallel().AsOrdered().Select(CompiledScript.Compile)];

    /// <summary>What is wrong with a script that should be right; empty where it is.</summary>
    private static string Problem(CompiledScript script)
    {
        if (!script.Findings.IsEmpty)
        {
            return script.Difference();
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, CorpusBars.Csv);
            return script.Run(CorpusBars.Hourly, file) > 0 ? "" : $"{script.Script.Name}\n  has nothing that runs.\n";
        }
        catch (Exception exception) when (exception is not TestFailureException)
        {
            return $"{script.Script.Name}\n  threw {(exception as TargetInvocationException)?.InnerException ?? exception}\n";
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Failures(IEnumerable<string> differences)
    {
        string[] all = [.. differences];
        return $"{all.Length} scripts differ:\n{string.Join("\n", all)}";
    }

    private static string Rates(string what, ImmutableArray<CompiledScript> compiled, Func<CompiledScript, bool> isGood) => string.Join("\n",
    [
        $"{Rate("All", compiled, isGood)} {what}",
        .. compiled.GroupBy(script => script.Script.Area).Select(area => $"  {Rate(area.Key, [.. area], isGood)}"),
    ]);

    private static string Rate(string name, ImmutableArray<CompiledScript> compiled, Func<CompiledScript, bool> isGood)
    {
        int good = compiled.Count(isGood);
        return string.Create(CultureInfo.InvariantCulture, $"{name}: {good} of {compiled.Length} ({100.0 * good / compiled.Length:F1} %)");
    }
}
