using System.Text.Json;

namespace Barline.Hosting.Tests;

public sealed class ListTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task List_shows_scripts_with_inputs_defaults_and_bounds()
    {
        string output = await Host.Print("list");

        Assert.Contains("Crosser: strategy \"Average \"crosser\", long and short\"", output, StringComparison.Ordinal);
        Assert.Contains("Averages: indicator \"Two averages\"", output, StringComparison.Ordinal);
        string row = Assert.Single(output.Split('\n'), line => line.TrimStart().StartsWith("Slow ", StringComparison.Ordinal));
        Assert.Equal(["Slow", "Int", "8", "2", "to", "100", "Slow", "length"], row.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Json_lists_inputs_as_the_metadata_has_them()
    {
        JsonElement json = await Host.Json(folder, "list");

        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal(Host.Scripts.Scripts.Count, json.GetProperty("scripts").GetArrayLength());
        JsonElement script = json.GetProperty("scripts").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "Averages");
        JsonElement input = Assert.Single(script.GetProperty("inputs").EnumerateArray());
        Assert.Equal("Length", input.GetProperty("name").GetString());
        Assert.Equal("int", input.GetProperty("type").GetString());
        Assert.Equal(4, input.GetProperty("default").GetInt32());
        Assert.Equal(1, input.GetProperty("min").GetDouble());
        Assert.Equal(50, input.GetProperty("max").GetDouble());
        Assert.Equal(JsonValueKind.Null, input.GetProperty("step").ValueKind);
        Assert.Equal("Bars of the average.", input.GetProperty("tooltip").GetString());
        Assert.Equal(["Simple", "Above"], script.GetProperty("outputs").EnumerateArray().Select(output => output.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Program_without_arguments_shows_help()
    {
        string output = await Host.Print();

        Assert.All(["list", "backtest", "indicator", "graph"], command => Assert.Contains($"  {command}", output, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
