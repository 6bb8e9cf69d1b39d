using System.Globalization;

namespace Barline;

/// <summary>Which script imports which, as the compiler found it.</summary>
/// <param name="Scripts">All scripts, each after those that it imports.</param>
/// <param name="Edges">An edge for each import.</param>
public sealed record ImportGraph(IReadOnlyList<string> Scripts, IReadOnlyList<ImportGraphEdge> Edges)
{
    /// <summary>The graph as a Mermaid flowchart: an arrow leads from a script to what it imports.</summary>
    public string ToMermaid()
    {
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (string name in Scripts.Concat(Edges.SelectMany(edge => (string[])[edge.Importer, edge.Imported])))
        {
            ids.TryAdd(name, "s" + ids.Count.ToString(CultureInfo.InvariantCulture));
        }

        IEnumerable<string> nodes = ids.Select(pair => $"    {pair.Value}[\"{Escape(pair.Key)}\"]\n");
        IEnumerable<string> arrows = Edges.Select(edge => $"    {ids[edge.Importer]} --> {ids[edge.Imported]}\n");
        return "flowchart LR\n" + string.Concat(nodes) + string.Concat(arrows);
    }

    /// <summary>A name as a label: signs that mean something to Mermaid, or to the HTML that it makes, by their numbers.</summary>
    private static string Escape(string name) => string.Concat(name.Select(sign =>
        sign is '"' or '#' or '&' or '<' or '>' or ';' or '`' or '\\' || char.IsControl(sign)
            ? string.Create(CultureInfo.InvariantCulture, $"#{(int)sign};")
            : sign.ToString()));
}

/// <summary>An import.</summary>
/// <param name="Importer">The script that imports.</param>
/// <param name="Imported">The indicator that is imported.</param>
public sealed record ImportGraphEdge(string Importer, string Imported);
