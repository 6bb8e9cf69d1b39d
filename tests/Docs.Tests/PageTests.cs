using System.Text.Json;
using System.Text.RegularExpressions;

namespace Barline.Docs.Tests;

public sealed class PageTests : IDisposable
{
    private readonly Shell shell = new();

    public static TheoryData<string> Pages => [.. Page.Names];

    public static TheoryData<Block> Json => Page.In("json");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files_that_are_there(string name)
    {
        Page page = Page.Read(name);
        foreach (Match link in Regex.Matches(page.Text, @"\]\((?<target>[^)#\s]+)(#[^)]*)?\)"))
        {
            string target = link.Groups["target"].Value;
            if (!target.StartsWith("http", StringComparison.Ordinal))
            {
                string path = Path.GetFullPath(Path.Combine(Page.Root, Path.GetDirectoryName(name)!, target));
                Assert.True(File.Exists(path) || Directory.Exists(path), $"{name} links to {target}.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_is_json(Block block) => JsonDocument.Parse(block.Content);

    [Theory]
    [InlineData("list")]
    [InlineData("backtest", "BandBreakout")]
    [InlineData("indicator", "Bollinger")]
    public async Task Every_property_of_the_json_files_is_described(params string[] command)
    {
        string[] data = command[0] == "list" ? [] : ["--data", "samples/QuickStart/data/aapl.csv"];
        await shell.Run([.. command, .. data, "--json", "out.json"], TestContext.Current.CancellationToken);
        string page = Page.Read("docs/command-line.md").Text;
        string metrics = Page.Read("docs/metrics.md").Text;

        using JsonDocument json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(shell.Folder, "out.json"), TestContext.Current.CancellationToken));

        Assert.All(
            PropertiesOf(json.RootElement).Distinct(),
            name => Assert.True(page.Contains($"`{name}`", StringComparison.Ordinal) || metrics.Contains($"`{char.ToUpperInvariant(name[0])}{name[1..]}`", StringComparison.Ordinal), name));
    }

    [Fact]
    public async Task Every_option_of_the_commands_is_described()
    {
        string page = Page.Read("docs/command-line.md").Text;
        foreach (string command in (string[])["list", "backtest", "indicator"])
        {
            (_, string help) = await shell.Run([command, "--help"], TestContext.Current.CancellationToken);
            Assert.All(Regex.Matches(help, @"^  (--[a-z-]+)", RegexOptions.Multiline), option => Assert.Contains($"`{option.Groups[1].Value}", page, StringComparison.Ordinal));
        }
    }

    public void Dispose() => shell.Dispose();

    /// <summary>All names of properties but those that scripts give: inputs and outputs.</summary>
    private static IEnumerable<string> PropertiesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Name is "inputs" or "outputs" && property.Value.ValueKind == JsonValueKind.Object
                ? [property.Name]
                : PropertiesOf(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(PropertiesOf),
        _ => [],
    };
}
