using Barline.Generators.Graph;
using Barline.Generators.Model;
using Barline.Generators.Parsing;

namespace Barline.Generators.Emit;

/// <summary>Writes the list of an assembly's scripts and their import graph.</summary>
internal static class CatalogueEmitter
{
    public const string HintName = "Barline.Generated.ScriptCatalog.g.cs";

    public static string Emit(CatalogueModel catalogue, ImportGraph graph)
    {
        // CS0436: an assembly that shows its internals to this one has a catalogue of that name too, and this one is meant.
        CodeWriter writer = SourceText.Begin(", CS0436");
        writer.Line("[assembly: global::Barline.ScriptCatalog<global::Barline.Generated.ScriptCatalog>]");
        writer.Line();
        writer.Line("namespace Barline.Generated;");
        writer.Line();
        writer.Line("/// <summary>The scripts of this assembly.</summary>");
        writer.Line(SourceText.GeneratedCode);
        using (writer.Open("internal sealed class ScriptCatalog : global::Barline.IScriptCatalog"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::Barline.ScriptMetadata> Scripts { get; } =");
            WriteList(writer, catalogue.Entries.Select(static entry => entry.Metadata).OfType<string>(), ";");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("public global::Barline.ImportGraph Imports { get; } = new(");
            using (writer.Indent())
            {
                WriteList(writer, graph.Order.Select(Literals.Text), ",");
                WriteList(writer, graph.Edges.Select(static edge => $"new({Literals.Text(edge.Importer)}, {Literals.Text(edge.Imported)})"), ");");
            }
        }

        return writer.ToString();
    }

    private static void WriteList(CodeWriter writer, IEnumerable<string> items, string end)
    {
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (string item in items)
            {
                writer.Line(item + ",");
            }
        }

        writer.Line("]" + end);
    }
}
