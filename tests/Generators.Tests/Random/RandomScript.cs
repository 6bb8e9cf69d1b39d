using System.Text;

namespace Barline.Generators.Tests.Random;

/// <summary>A valid program of one script, or a few, whose shape is drawn from a seed.</summary>
internal sealed class RandomScript
{
    private static readonly string[] names =
        ["Mine", "@class", "Größe", "名前", "_x", "Close", "Metadata", "Input", "Strategy", "Ta", "Import", "scriptContext", "Create", "@event", "IScript", "Barline"];

    private readonly System.Random random;
    private readonly List<string> taken = [];

    private RandomScript(int seed) => random = new System.Random(seed);

    /// <summary>The program's files.</summary>
    public static string[] Create(int seed) => new RandomScript(seed).Create();

    private string[] Create()
    {
        string name = Pick(names);
        taken.Add(name.TrimStart('@'));
        string parameters = Pick("", "", "", "<T>", "<TFirst, @in>");
        bool isRecord = Chance(4);
        string keyword = isRecord ? "record" : "class";
        bool isStrategy = Chance(2);
        bool isAbstract = Chance(12);
        bool isSealed = !isAbstract && Chance(3);
        string modifiers = $"{Pick("public", "internal", "")} {(isAbstract ? "abstract" : isSealed ? "sealed" : "")} partial {keyword}";
        string baseType = Base(isRecord, out string baseDeclaration);
        (string Open, string Close) around = Around();

        string members = Members(isStrategy, isSealed, parameters);
        string first = $"{Mark(isStrategy)}\n{modifiers} {name}{parameters}{baseType}\n{{\n{members}\n}}\n";
        string Part() => $"partial {keyword} {name}{parameters}\n{{\n    {Own("private int {0};")}\n}}\n";
        string usings = Pick("using Barline;", "using Barline;\nusing Alias = System.String;", "global using Barline;");
        string nullable = Pick("", "#nullable disable\n", "#nullable enable\n");
        string both = usings.StartsWith("global", StringComparison.Ordinal) ? "" : "using Barline;\n";
        return
        [
            $"{usings}\n{nullable}{around.Open}{first}{(Chance(3) ? Part() : "")}{around.Close}",
            .. Chance(3) ? (string[])[$"{both}{around.Open}{Part()}{around.Close}"] : [],
            $"{both}{baseDeclaration}\n[ScriptNamespace(\"Stats\")] public class StatsNamespace {{ }}\npublic enum Mode {{ A, B = 5 }}\n"
                + "[Indicator] public partial class Imported { [Output] public Series<double> Value => Close; }",
        ];
    }

    private string Mark(bool isStrategy) => isStrategy
        ? Pick("[Strategy]", "[Strategy(\"A \\\"title\\\"\", Overlay = true)]", "[StrategyAttribute(InitialCapital = 5e5, Pyramiding = 2)]", "[global::Barline.Strategy, Uses<global::StatsNamespace>]")
        : Pick("[Indicator]", "[Indicator(\"Titel\\n\", ShortTitle = \"T\")]", "[IndicatorAttribute()]", "[global::Barline.IndicatorAttribute]\n[Uses<global::StatsNamespace>]");

    private (string Open, string Close) Around()
    {
        StringBuilder open = new();
        StringBuilder close = new();
        switch (random.Next(4))
        {
            case 0:
                open.Append("namespace Samples;\n");
                break;
            case 1:
                open.Append("namespace Samples.@namespace\n{\n");
                close.Append("}\n");
                break;
            case 2:
                open.Append("namespace Samples { namespace Größe.Inner\n{\n");
                close.Append("} }\n");
                break;
        }

        for (int depth = random.Next(3); depth > 0; depth--)
        {
            string outer = Pick("class", "struct", "record", "interface", "record struct");
            open.Append($"partial {outer} Outer{depth}{Pick("", "", $"<TOuter{depth}>")}\n{{\n");
            close.Insert(0, "}\n");
        }

        return (open.ToString(), close.ToString());
    }

    private string Base(bool isRecord, out string declaration)
    {
        string inherited = Pick(
            "", "public int Ta;", "protected virtual void Close() { }", "private int Chart = 1; public int Use() => Chart;", "public class Strategy { }",
            "protected static string Metadata => \"\";", "[Input] public int Inherited { get; init; } = 3;", "internal event System.Action Input { add { } remove { } }",
            "public interface Import { }", "protected int scriptContext;", "public int High { get; set; }");
        switch (random.Next(4))
        {
            case 0:
                declaration = "";
                return "";
            case 1:
                declaration = $"public abstract {(isRecord ? "record" : "class")} Base {{ {inherited} }}";
                return " : global::Base";
            case 2:
                declaration = "public interface IHas { double Open { get; } void Setup() { } int Volume => 3; }";
                return " : global::IHas" + Also();
            default:
                declaration = $"public abstract {(isRecord ? "record" : "class")} Base {{ {inherited} }} public interface IHas {{ double Open {{ get; }} }}";
                return " : global::Base, global::IHas" + Also();
        }

        string Also()
        {
            taken.Add("Explicit");
            return "";
        }
    }

    private string Members(bool isStrategy, bool isSealed, string parameters)
    {
        List<string> members = [];
        if (taken.Contains("Explicit"))
        {
            members.Add(Chance(2) ? "double global::IHas.Open => 1;" : taken.Contains("Open") ? "double global::IHas.Open => 2;" : Own("public double {0} => 1;", "Open"));
        }

        members.AddRange(Some(
            "[Input] public int {0} {{ get; init; }} = 20;",
            "[Input(\"Title\", Min = 0.5, Max = 9, Step = 0.1, Group = \"G\")] public double {0} {{ get; init; }} = 2;",
            "[Input] public required string {0} {{ get; init; }}",
            "[Input(Options = new object[] {{ \"a\", \"b\" }})] public string {0} {{ get; init; }} = \"a\";",
            "[Input] public global::Mode {0} {{ get; init; }} = global::Mode.B;",
            "[Input] public global::System.DateTime {0} {{ get; init; }} = new(2024, 1, 1);",
            "[Input] public global::Barline.Source {0} {{ get; init; }} = global::Barline.Source.Hl2;",
            "[Input] public int {0} {{ get; init; }} = unchecked((int)4000000000);",
            "[Shared] public partial double {0} {{ get; set; }}",
            "[Shared] internal partial global::System.Collections.Generic.List<int> {0} {{ get; private set; }}",
            "[Output] public double {0} {{ get; private set; }} = 1;",
            "[Output] public bool {0};",
            "[Output] public readonly global::Barline.Var<double> {0} = new();",
            "[Output(\"Named\")] internal int {0} => 4;",
            "private static readonly int {0} = 4;",
            "public const string {0} = \"x\";",
            "public void {0}(int x) {{ }}",
            "private class {0} {{ }}",
            "internal delegate int {0}(int x);",
            "public event global::System.Action {0} {{ add {{ }} remove {{ }} }}",
            "public enum {0} {{ A }}"));
        foreach (string generated in (string[])["Ta", "Chart", "Low", "Volume", "Time", "Import", "Create", "Metadata", "Instrument", "scriptContext", "scriptState", "Stats"])
        {
            if (Chance(15))
            {
                members.Add(Own(Pick("private int {0} => 1;", "public int {0};", "protected static void {0}() {{ }}", "public struct {0} {{ }}"), generated));
            }
        }

        if (!members.Exists(member => member.Contains("[Output", StringComparison.Ordinal)) && !isStrategy)
        {
            members.Add(Own("[Output] public double {0} => 3;"));
        }

        if (isSealed)
        {
            members = [.. members.Select(member => member.Replace("protected ", "private ", StringComparison.Ordinal))];
        }

        if (!taken.Contains("Setup") && Chance(2))
        {
            bool canImport = !taken.Contains("Import") && !taken.Contains("Base") && parameters.Length == 0;
            members.Add(Pick("void Setup() { }", "private void Setup() => _ = 1;", canImport ? "void Setup() => _ = 2;" : "public void Setup() { }"));
        }

        members.Add(Pick("void Process(global::Barline.Bar bar) { }", "void Process() { }", "public void Process(in global::Barline.Bar bar) { }", "protected internal void Process() { }")
            .Replace(isSealed ? "protected internal" : "\0", "internal", StringComparison.Ordinal));
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(members));
        return "    " + string.Join("\n    ", members.Where(member => member.Length > 0));
    }

    private IEnumerable<string> Some(params string[] templates) => [.. templates.Where(_ => Chance(4)).Select(template => Own(template))];

    /// <summary>A member of a name that the class has not used yet; none where the wanted one is taken.</summary>
    private string Own(string template, string? wanted = null)
    {
        string name = wanted ?? Pick("Größe", "@int", "value", "Item", "名", "__", "More", "Length") + (taken.Count > 1 ? taken.Count : "");
        if (taken.Contains(name.TrimStart('@')))
        {
            return "";
        }

        taken.Add(name.TrimStart('@'));
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, template, name);
    }

    private bool Chance(int outOf) => random.Next(outOf) == 0;

    private string Pick(params string[] from) => from[random.Next(from.Length)];
}
