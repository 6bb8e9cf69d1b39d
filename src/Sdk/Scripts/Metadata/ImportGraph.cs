namespace Barline;

/// <summary>Which script imports which, as the compiler found it.</summary>
/// <param name="Scripts">All scripts, each after those that it imports.</param>
/// <param name="Edges">An edge for each import.</param>
public sealed record ImportGraph(IReadOnlyList<string> Scripts, IReadOnlyList<ImportGraphEdge> Edges)
{
    /// <summary>The graph as a Mermaid flowchart.</summary>
    public string ToMermaid()
    {
        Dictionary<string, string> ids = Scripts.Concat(Edges.SelectMany(edge => (string[])[edge.Importer, edge.Imported])).Distinct()
            .Select((name, index) => (name, id: "s" + index)).ToDictionary(pair => pair.name, pair => pair.id);
        IEnumerable<string> nodes = ids.Select(pair => $"    {pair.Value}[\"{pair.Key}\"]\n");
        IEnumerable<string> arrows = Edges.Select(edge => $"    {ids[edge.Importer]} --> {ids[edge.Imported]}\n");
        return "flowchart LR\n" + string.Concat(nodes) + string.Concat(arrows);
    }
}

/// <summary>An import.</summary>
/// <param name="Importer">The script that imports.</param>
/// <param name="Imported">The indicator that is imported.</param>
public sealed record ImportGraphEdge(string Importer, string Imported);
