using System.Text.Json;

namespace Barline.Hosting.Tests;

public sealed class GraphTests : IDisposable
{
    private const string prefix = "Barline.Hosting.Tests.Scripts.";

    private readonly TempFolder folder = new();

    [Fact]
    public async Task Graph_shows_each_script_after_what_it_imports()
    {
        string[] lines = (await Host.Print("graph")).TrimEnd('\n').Split('\n');

        Assert.Equal(Host.Scripts.Imports.Scripts.Count, lines.Length);
        int imported = Array.IndexOf(lines, prefix + "Averages");
        int importer = Array.IndexOf(lines, $"{prefix}Importer imports {prefix}Averages");
        Assert.InRange(imported, 0, importer - 1);
    }

    [Fact]
    public async Task Graph_as_Mermaid_has_a_node_for_each_script_and_an_arrow_for_each_import()
    {
        string[] lines = (await Host.Print("graph", "--mermaid")).TrimEnd('\n').Split('\n');

        Assert.Equal("flowchart LR", lines[0]);
        Assert.Equal(1 + Host.Scripts.Imports.Scripts.Count + Host.Scripts.Imports.Edges.Count, lines.Length);
        string arrow = Assert.Single(lines, line => line.Contains("-->", StringComparison.Ordinal));
        string[] ends = arrow.Split("-->", StringSplitOptions.TrimEntries);
        Assert.Contains($"    {ends[0]}[\"{prefix}Importer\"]", lines);
        Assert.Contains($"    {ends[1]}[\"{prefix}Averages\"]", lines);
    }

    [Fact]
    public async Task Json_has_scripts_and_imports()
    {
        JsonElement json = await Host.Json(folder, "graph");

        Assert.Equal("graph", json.GetProperty("command").GetString());
        Assert.Equal(Host.Scripts.Imports.Scripts, json.GetProperty("scripts").EnumerateArray().Select(script => script.GetString()));
        JsonElement import = Assert.Single(json.GetProperty("imports").EnumerateArray());
        Assert.Equal(prefix + "Importer", import.GetProperty("importer").GetString());
        Assert.Equal(prefix + "Averages", import.GetProperty("imported").GetString());
    }

    [Theory]
    [InlineData("Average<T>", "Average#60;T#62;")]
    [InlineData("A\"]; click s0 \"x", "A#34;]#59; click s0 #34;x")]
    [InlineData("end", "end")]
    [InlineData("Größe.名", "Größe.名")]
    public void Names_of_any_kind_are_labels_and_not_syntax(string name, string label)
    {
        ImportGraph graph = new([name, "Other"], [new("Other", name), new("Unlisted", "Other")]);

        Assert.Equal(
            $"flowchart LR\n    s0[\"{label}\"]\n    s1[\"Other\"]\n    s2[\"Unlisted\"]\n    s1 --> s0\n    s2 --> s1\n",
            graph.ToMermaid());
    }

    public void Dispose() => folder.Dispose();
}
