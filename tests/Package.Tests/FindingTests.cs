using System.Text.RegularExpressions;

namespace Barline.Package.Tests;

/// <summary>What the real compiler tells of scripts that use the package.</summary>
[Collection(nameof(PackedSdk))]
public sealed partial class FindingTests(PackedSdk sdk)
{
    private const string Library = """
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        <LangVersion>14</LangVersion>
        <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
        <ErrorLog>log.sarif,version=2.1</ErrorLog>
        """;

    [Fact]
    public void Wrong_scripts_of_the_corpus_are_told_at_their_lines_in_one_build()
    {
        List<(string Name, string Text)> files = [];
        List<string> expected = [];
        foreach (string path in Directory.GetFiles(Path.Combine(PackedSdk.Repository(), "tests", "Corpus", "Wrong"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(path);
            if (!CanStandBesideOthers(text) || InNamespace(text, $"Corpus{files.Count}") is not { } placed)
            {
                continue;
            }

            string name = $"{files.Count}.{Path.GetFileName(path)}";
            files.Add((name, placed));
            expected.AddRange(placed.Split('\n').Index().SelectMany(line => Mark().Match(line.Item).Groups[1].Captures.Select(id => $"{name}({line.Index + 1}): {id.Value}")));
        }

        string folder = sdk.Project("Corpus", Library, files);
        sdk.Run(folder, "build", "-c", "Release");
        string[] told = [.. Finding.Read(Path.Combine(folder, "log.sarif")).Where(finding => finding.Level != "note" && finding.Silenced == "").Select(finding => $"{finding.File}({finding.Line}): {finding.Id}")];

        Assert.InRange(files.Count, 100, int.MaxValue);
        string missed = Lines(expected.Except(told));
        string beside = Lines(told.Except(expected));
        Assert.True(missed == "" && beside == "", $"Not told:\n{missed}\nTold beside:\n{beside}");
    }

    [Fact]
    public void Each_finding_is_silenced_by_pragma_by_attribute_and_by_configuration()
    {
        List<(string Name, string Text)> files = [];
        List<string> ids = [];
        string config = "root = true\n";
        foreach (string page in Directory.GetFiles(Path.Combine(PackedSdk.Repository(), "docs", "diagnostics"), "BAR*.md").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(page);
            string wrong = WrongExample().Match(File.ReadAllText(page).ReplaceLineEndings("\n")).Groups[1].Value;
            ids.Add(id);
            files.Add(($"{id}.Told.cs", InNamespace(wrong, $"Told.{id}")!));
            files.Add(($"{id}.Pragma.cs", $"#pragma warning disable {id}\n{InNamespace(wrong, $"Pragma.{id}")}"));
            files.Add(($"{id}.Attribute.cs", InNamespace(
                wrong,
                $"Attribute.{id}",
                $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Barline\", \"{id}\", Scope = \"NamespaceAndDescendants\", Target = \"~N:Attribute.{id}\")]")!));
            files.Add(($"{id}.None.cs", InNamespace(wrong, $"None.{id}")!));
            files.Add(($"{id}.Softer.cs", InNamespace(wrong, $"Softer.{id}")!));
            config += $"[{id}.None.cs]\ndotnet_diagnostic.{id}.severity = none\n[{id}.Softer.cs]\ndotnet_diagnostic.{id}.severity = suggestion\n";
        }

        string folder = sdk.Project("Silence", Library, files.Append((".editorconfig", config)));
        sdk.Run(folder, "build", "-c", "Release");
        ILookup<string, Finding> told = Finding.Read(Path.Combine(folder, "log.sarif")).Where(finding => finding.File.StartsWith(finding.Id, StringComparison.Ordinal)).ToLookup(finding => finding.File);

        Assert.InRange(ids.Count, 40, int.MaxValue);
        Assert.Equal(Lines(ids), Lines(ids.Where(id => told[$"{id}.Told.cs"].Any(finding => finding is { Level: "error" or "warning", Silenced: "" }))));
        Assert.Equal(Lines(ids), Lines(ids.Where(id => told[$"{id}.Pragma.cs"].All(finding => finding.Silenced != ""))));
        Assert.Equal(Lines(ids), Lines(ids.Where(id => !told[$"{id}.None.cs"].Any())));
        Assert.Equal(Lines(ids), Lines(ids.Where(id => told[$"{id}.Softer.cs"].Any() && told[$"{id}.Softer.cs"].All(finding => finding.Level == "note"))));

        Assert.Equal(Lines(ids), Lines(ids.Where(id => told[$"{id}.Attribute.cs"] is var found && found.Any() && found.All(finding => finding.Silenced != ""))));
    }

    [Fact]
    public void Format_applies_the_fixes_and_leaves_a_project_that_builds_without_a_warning()
    {
        string folder = sdk.Project("Fixes", """
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <LangVersion>14</LangVersion>
            """, [("Scripts.cs", WrongScripts)]);

        (int before, string told) = sdk.Run(folder, "build", "-c", "Release");
        (int format, string formatted) = sdk.Run(folder, "format", "analyzers", "--no-restore");
        string text = File.ReadAllText(Path.Combine(folder, "Scripts.cs")).ReplaceLineEndings("\n");
        (int after, string output) = sdk.Run(folder, "build", "-c", "Release");

        Assert.NotEqual(0, before);
        Assert.Equal(
            ["BAR0001", "BAR0002", "BAR0003", "BAR0005", "BAR0007", "BAR1001", "BAR1003", "BAR1004", "BAR2002", "BAR3002", "BAR3006", "BAR3009", "BAR4003", "BAR5002"],
            Id().Matches(told).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.True(format == 0, formatted);
        Assert.True(after == 0, text + "\n" + output);
        Assert.Equal(RightScripts.ReplaceLineEndings("\n"), text);
    }

    /// <summary>Whether a script of the corpus is one file that others of one project do not disturb.</summary>
    private static bool CanStandBesideOthers(string text) =>
        !text.Contains("\n// ---- ", StringComparison.Ordinal)
        && !text.Contains("\nnamespace ", StringComparison.Ordinal)
        && !text.Contains("[Shared", StringComparison.Ordinal)
        && !text.Contains("global using", StringComparison.Ordinal)
        && !text.Contains("// CS", StringComparison.Ordinal)
        && !text.Contains(", CS", StringComparison.Ordinal)
        && !Statement().IsMatch(text);

    /// <summary>Source in a namespace of its own, its lines where they were; null where it has no directive to put that behind.</summary>
    private static string? InNamespace(string text, string name, string attributes = "")
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int last = Array.FindLastIndex(lines, line => line.StartsWith("using ", StringComparison.Ordinal));
        if (last < 0)
        {
            return null;
        }

        lines[last] += $" {attributes} namespace {name};";
        return string.Join('\n', lines);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"// (?:(BAR\d{4})(?:, |\r?$))+\r?$")]
    private static partial Regex Mark();

    /// <summary>The start of a program that is not in a class.</summary>
    [GeneratedRegex(@"^\w+ \w+ = .*;", RegexOptions.Multiline)]
    private static partial Regex Statement();

    [GeneratedRegex("## Wrong\n\n```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex WrongExample();

    [GeneratedRegex(@"(?<=error )BAR\d{4}")]
    private static partial Regex Id();
}
