using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Barline.Docs.Tests;

/// <summary>The tables of docs/indicators.md are what the catalogue and the documentation of the functions say.</summary>
public sealed class IndicatorsPageTests
{
    private const string Start = "<!-- the tables are written by a test, from the catalogue -->\n";

    private static readonly string path = Path.Combine(Page.Root, "docs", "indicators.md");

    [Fact]
    public void Tables_of_the_page_are_those_of_the_catalogue()
    {
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        string tables = Tables(new TaNamespace().Catalogue);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, page[..start] + tables);
            return;
        }

        Assert.Equal(tables, page[start..]);
    }

    private static string Tables(IReadOnlyList<TaFunction> functions)
    {
        StringBuilder text = new();
        Dictionary<string, string> summaries = Summaries();
        foreach (IGrouping<TaGroup, TaFunction> group in functions.GroupBy(function => function.Group).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| call | what it gives | bars before the first value |\n|---|---|---|\n");
            foreach (TaFunction function in group)
            {
                string lines = function.Lines.Count == 0 ? "" : $" Lines: {string.Join(", ", function.Lines.Select(line => $"`{line}`"))}.";
                text.Append(CultureInfo.InvariantCulture, $"| `{Call(function)}` | {summaries[function.Name]}{lines} | {(function.Warmup is { } warmup ? $"`{warmup}`" : "hangs on the data")} |\n");
            }
        }

        text.Append("\n## Names elsewhere\n\n| Barline | Pine Script | TA-Lib | Stock.Indicators | defined by |\n|---|---|---|---|---|\n");
        foreach (TaFunction function in functions.DistinctBy(function => function.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `Ta.{function.Name}` | {Code(function.Pine)} | {Code(function.TaLib)} | {Code(function.StockIndicators)} | {function.Source ?? "Pine Script"} |\n");
        }

        return text.ToString();
    }

    private static string Code(string? name) => name is null ? "" : $"`{name}`";

    private static string Call(TaFunction function) => $"Ta.{function.Name}({string.Join(", ", function.Parameters.Select(Parameter))})";

    private static string Parameter(TaParameter parameter) => parameter.Default switch
    {
        null => parameter.Name,
        bool truth => $"{parameter.Name} = {(truth ? "true" : "false")}",
        object value => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} = {value}"),
    };

    /// <summary>The first summary of each function by its name, as plain text.</summary>
    private static Dictionary<string, string> Summaries()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(typeof(TaNamespace).Assembly.Location, ".xml"));
        Dictionary<string, string> result = [];
        foreach (MethodInfo method in typeof(TaNamespace).GetMethods().Where(method => !method.IsSpecialName))
        {
            string start = $"M:Barline.TaNamespace.{method.Name}";
            XElement? member = documentation.Descendants("member").FirstOrDefault(each =>
                (string?)each.Attribute("name") is { } name && (name == start || name.StartsWith(start + "(", StringComparison.Ordinal)));
            if (member is not null)
            {
                result.TryAdd(method.Name, Plain(member.Element("summary")!));
            }
        }

        return result;
    }

    private static string Plain(XElement summary) => Regex.Replace(
        string.Concat(summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "paramref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('(')[0].Split('.')[^1]}`",
            _ => node.ToString(),
        })),
        @"\s+",
        " ").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Trim();
}
