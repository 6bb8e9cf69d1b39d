using Barline.Generators.Graph;
using Barline.Generators.Infrastructure;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Diagnostics;

/// <summary>Reports each import call that lies on a cycle, with the shortest cycle through it.</summary>
internal static class CycleReporter
{
    /// <summary>BAR2001. The generator reports it because only the whole graph shows it.</summary>
    public static readonly DiagnosticDescriptor ImportCycle = new(
        "BAR2001",
        "Scripts import each other in a cycle",
        "Import cycle: {0}; {1}",
        "Imports",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An indicator runs before the scripts that import it, so a script that imports itself, directly or through others, can never run. "
        + "Each import call on the cycle is reported, with the shortest cycle through it.",
        "docs/diagnostics/BAR2001.md");

    public static void Report(EquatableArray<ImportCycle> cycles, Compilation compilation, Action<Diagnostic> report, CancellationToken token)
    {
        Dictionary<ImportEdge, List<Location>> sites = FindSites(cycles, compilation, token);
        HashSet<Location> reported = [];
        foreach (ImportCycle cycle in cycles)
        {
            if (!sites.TryGetValue(cycle.Edge, out List<Location>? calls))
            {
                continue;
            }

            string advice = cycle.Path.Count == 2 ? "a script cannot import itself" : "remove one of these imports";
            string chain = string.Join(" → ", ShortNames(cycle.Path));
            Location[] others = [.. OtherEdges(cycle).SelectMany(edge => sites.TryGetValue(edge, out List<Location>? found) ? found : [])];
            foreach (Location call in calls.Where(reported.Add))
            {
                report(Diagnostic.Create(ImportCycle, call, others, chain, advice));
            }
        }
    }

    private static Dictionary<ImportEdge, List<Location>> FindSites(EquatableArray<ImportCycle> cycles, Compilation compilation, CancellationToken token)
    {
        HashSet<string> importers = [.. cycles.Select(static cycle => cycle.Edge.Importer)];
        SemanticModels models = new(compilation);
        Dictionary<ImportEdge, List<Location>> sites = [];
        foreach (INamedTypeSymbol script in ScriptFinder.Find(compilation, importers, token))
        {
            string importer = script.FullName();
            foreach (ImportCall call in SetupReader.Read(script, models, token).Imports)
            {
                ImportEdge edge = new(importer, call.Imported.OriginalDefinition.FullName());
                if (!sites.TryGetValue(edge, out List<Location>? calls))
                {
                    sites.Add(edge, calls = []);
                }

                calls.Add(call.Site.GetLocation());
            }
        }

        return sites;
    }

    private static IEnumerable<ImportEdge> OtherEdges(ImportCycle cycle)
    {
        for (int i = 1; i < cycle.Path.Count - 1; i++)
        {
            yield return new ImportEdge(cycle.Path[i], cycle.Path[i + 1]);
        }
    }

    /// <summary>Names without namespace and outer types, unless that makes two of them equal.</summary>
    private static IEnumerable<string> ShortNames(EquatableArray<string> path)
    {
        string[] names = [.. path.Distinct(StringComparer.Ordinal)];
        bool isClear = names.Select(Short).Distinct(StringComparer.Ordinal).Count() == names.Length;
        return isClear ? path.Select(Short) : path;
    }

    private static string Short(string name)
    {
        int arguments = name.IndexOf('<');
        int dot = name.LastIndexOf('.', (arguments < 0 ? name.Length : arguments) - 1);
        return name.Substring(dot + 1);
    }
}
