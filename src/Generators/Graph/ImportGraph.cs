using Barline.Generators.Infrastructure;

namespace Barline.Generators.Graph;

/// <summary>The import graph: an order in which each script follows what it imports, and the cycles that make such an order impossible.</summary>
/// <remarks>It knows names only. Everything is in ordinal order, so the order in which files reach the compiler changes nothing.</remarks>
internal sealed record ImportGraph(EquatableArray<string> Order, EquatableArray<ImportEdge> Edges, EquatableArray<ImportCycle> Cycles)
{
    /// <summary>Builds the graph; names that only edges mention become nodes too, and equal edges count once.</summary>
    public static ImportGraph Build(IEnumerable<string> nodes, IEnumerable<ImportEdge> edges)
    {
        ImportEdge[] ordered =
        [
            .. edges.Distinct()
                .OrderBy(static edge => edge.Importer, StringComparer.Ordinal)
                .ThenBy(static edge => edge.Imported, StringComparer.Ordinal),
        ];
        string[] names =
        [
            .. nodes.Concat(ordered.SelectMany(static edge => new[] { edge.Importer, edge.Imported }))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static name => name, StringComparer.Ordinal),
        ];

        int[][] imports = Adjacency(names, ordered);
        int[] components = StronglyConnectedComponents.Find(imports, out int[] order);
        return new ImportGraph(
            order.Select(node => names[node]).ToEquatableArray(),
            ordered.ToEquatableArray(),
            FindCycles(names, imports, components).ToEquatableArray());
    }

    private static int[][] Adjacency(string[] names, ImportEdge[] edges)
    {
        Dictionary<string, int> indices = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            indices.Add(names[i], i);
        }

        List<int>[] imports = [.. names.Select(static _ => new List<int>())];
        foreach (ImportEdge edge in edges)
        {
            imports[indices[edge.Importer]].Add(indices[edge.Imported]);
        }

        return [.. imports.Select(static list => list.ToArray())];
    }

    private static List<ImportCycle> FindCycles(string[] names, int[][] imports, int[] components)
    {
        // One search from an imported script answers for all that import it.
        Dictionary<int, int[]> searches = [];
        List<ImportCycle> cycles = [];
        for (int importer = 0; importer < imports.Length; importer++)
        {
            foreach (int imported in imports[importer])
            {
                if (components[importer] != components[imported])
                {
                    continue;
                }

                if (!searches.TryGetValue(imported, out int[]? previous))
                {
                    searches.Add(imported, previous = Search(imported, imports, components));
                }

                EquatableArray<string> path = Path(importer, imported, previous).Select(node => names[node]).ToEquatableArray();
                cycles.Add(new ImportCycle(new ImportEdge(names[importer], names[imported]), path));
            }
        }

        return cycles;
    }

    /// <summary>Breadth first from <paramref name="start"/> within its component: for each node the one before it on a shortest way.</summary>
    private static int[] Search(int start, int[][] imports, int[] components)
    {
        int[] previous = new int[imports.Length];
        previous.AsSpan().Fill(-1);
        previous[start] = start;
        Queue<int> pending = new([start]);
        while (pending.Count > 0)
        {
            int node = pending.Dequeue();
            foreach (int next in imports[node])
            {
                if (components[next] == components[start] && previous[next] < 0)
                {
                    previous[next] = node;
                    pending.Enqueue(next);
                }
            }
        }

        return previous;
    }

    private static List<int> Path(int importer, int imported, int[] previous)
    {
        List<int> path = [importer];
        for (int node = importer; node != imported; node = previous[node])
        {
            path.Add(previous[node]);
        }

        // Found from the end: importer, ..., imported. The chain reads importer → imported → ... → importer.
        path.Reverse();
        path.Insert(0, importer);
        return path;
    }
}
