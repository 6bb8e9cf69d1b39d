namespace Barline.Hosting.Output;

/// <summary>The JSON of <c>graph</c>.</summary>
internal static class GraphJson
{
    public static void Write(Stream stream, ImportGraph graph) => JsonText.Write(stream, "graph", json =>
    {
        json.WriteStartArray("scripts");
        foreach (string script in graph.Scripts)
        {
            json.WriteStringValue(script);
        }

        json.WriteEndArray();
        json.WriteStartArray("imports");
        foreach (ImportGraphEdge edge in graph.Edges)
        {
            json.WriteStartObject();
            json.WriteString("importer", edge.Importer);
            json.WriteString("imported", edge.Imported);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
