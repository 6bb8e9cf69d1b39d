namespace Barline.Hosting.Output;

/// <summary>What the import graph looks like on the console: a line for each script, in the order in which they run.</summary>
internal static class GraphText
{
    public static void Write(HostConsole console, ImportGraph graph)
    {
        if (graph.Scripts.Count == 0)
        {
            console.WriteLine("The project has no scripts: mark a partial class with [Strategy] or [Indicator].");
        }

        ILookup<string, string> imports = graph.Edges.ToLookup(edge => edge.Importer, edge => edge.Imported);
        foreach (string script in graph.Scripts)
        {
            console.WriteLine(imports.Contains(script) ? $"{script} imports {string.Join(", ", imports[script])}" : script);
        }
    }
}
