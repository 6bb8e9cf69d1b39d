using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Barline.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Tests;

/// <summary>Each finding has an id of its own, a page that is true, a place in the lists, and a test.</summary>
public sealed partial class CatalogueTests
{
    private static readonly string docs = Path.Combine(RepositoryFolder.Find(), "docs", "diagnostics");

    private static readonly ImmutableArray<DiagnosticDescriptor> all =
    [
        .. AnalyzerRun.Analyzers.Where(analyzer => analyzer is not DiagnosticSuppressor).SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Append(GeneratorDescriptors.ImportCycle)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    private static readonly string[] fixable = [.. CodeFixTest.Fixes.SelectMany(fix => fix.FixableDiagnosticIds)];

    public static TheoryData<string> Fixable => [.. fixable];

    /// <summary>Ids of analyzers: to what a generator reports only the command line's compiler applies attributes, which the package's tests show.</summary>
    public static TheoryData<string> AnalyzerIds => [.. all.Select(descriptor => descriptor.Id).Where(id => id != GeneratorDescriptors.ImportCycle.Id)];

    public static TheoryData<string> Ids => [.. all.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_are_unique_and_have_no_gaps_within_an_area()
    {
        Assert.Equal(all.Select(descriptor => descriptor.Id).Distinct(), all.Select(descriptor => descriptor.Id));
        foreach (IGrouping<char, DiagnosticDescriptor> area in all.GroupBy(descriptor => descriptor.Id["BAR".Length]))
        {
            Assert.Equal(area.Select((_, index) => $"BAR{area.Key}{index + 1:D3}"), area.Select(descriptor => descriptor.Id));
        }
    }

    [Fact]
    public void Pages_are_those_of_the_findings() => Assert.Equal(
        all.Select(descriptor => descriptor.Id),
        Directory.GetFiles(docs, "BAR*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Index_lists_all_findings()
    {
        string rows = string.Concat(all.Select(descriptor =>
            $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title} |\n"));

        Assert.Contains("|---|---|---|---|\n" + rows + "\n", Read("README"), StringComparison.Ordinal);
    }

    [Fact]
    public void Release_notes_list_all_findings()
    {
        string source = Path.Combine(RepositoryFolder.Find(), "src");
        string[] listed =
        [
            .. new[] { "Analyzers", "Generators" }
                .SelectMany(project => new[] { "Shipped", "Unshipped" }.Select(state => Path.Combine(source, project, $"AnalyzerReleases.{state}.md")))
                .SelectMany(file => Row().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups[1].Value)
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(all.Select(descriptor => descriptor.Id), listed);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finding_has_a_title_a_description_and_a_link(string id)
    {
        DiagnosticDescriptor descriptor = all.Single(descriptor => descriptor.Id == id);

        Assert.InRange(descriptor.Title.ToString().Length, 1, 80);
        Assert.NotEmpty(descriptor.Description.ToString());
        Assert.Equal($"docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_title_and_examples_that_are_true(string id)
    {
        DiagnosticDescriptor descriptor = all.Single(descriptor => descriptor.Id == id);
        string page = Read(id);

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(id, Findings(Example(page, "Wrong")));
        Assert.Empty(Findings(Example(page, "Right")));
        Assert.Contains("## Cause\n", page, StringComparison.Ordinal);
        Assert.Contains("## Why\n", page, StringComparison.Ordinal);
        Assert.Contains($"#pragma warning disable {id}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_example_is_silenced_by_pragma_and_by_configuration(string id)
    {
        string wrong = Example(Read(id), "Wrong");

        Assert.DoesNotContain(id, Findings($"#pragma warning disable {id}\n{wrong}"));
        Assert.DoesNotContain(id, Findings(wrong, id));
    }

    [Theory]
    [MemberData(nameof(AnalyzerIds))]
    public void Wrong_example_is_silenced_by_an_attribute(string id)
    {
        string attribute = $"[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Barline\", \"{id}\", Scope = \"module\")]";

        Assert.DoesNotContain(id, Findings(Example(Read(id), "Wrong"), attributes: attribute));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finding_has_a_test_that_makes_it(string id) =>
        Assert.Contains(Tests("Analyzers.Tests/Rules", "Generators.Tests"), text => text.Contains($"{{|{id}:", StringComparison.Ordinal));

    [Fact]
    public void Fixes_are_for_findings_that_there_are_and_no_finding_has_two() =>
        Assert.Equal(fixable.Intersect(all.Select(descriptor => descriptor.Id)).Order(StringComparer.Ordinal), fixable.Order(StringComparer.Ordinal));

    [Fact]
    public void Index_lists_all_fixes()
    {
        Match list = Regex.Match(Read("README"), @"There are fixes for (.*?)\.", RegexOptions.Singleline);

        Assert.Equal(fixable.Order(StringComparer.Ordinal), list.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries));
    }

    [Theory]
    [MemberData(nameof(Fixable))]
    public void Fix_has_a_test_of_one_finding_and_of_all(string id)
    {
        string text = string.Concat(Tests("Analyzers.Tests/CodeFixes"));

        Assert.Matches($@"CodeFixTest\.Verify\(\s*""{id}"",", text);
        Assert.Matches($@"CodeFixTest\.VerifyAll\(\s*""{id}"",", text);
    }

    private static IEnumerable<string> Tests(params string[] folders) =>
        folders.SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryFolder.Find(), "tests", folder), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText);

    private static string[] Findings(string source, string? off = null, string? attributes = null)
    {
        CSharpCompilation compilation = TestCompilation.Create(GeneratorRun.Files(attributes is null ? [source] : [source, attributes]));
        if (off is not null)
        {
            compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
                compilation.Options.SpecificDiagnosticOptions.SetItem(off, ReportDiagnostic.Suppress)));
        }

        GeneratorRun run = GeneratorRun.Of(compilation);
        return [.. run.Diagnostics.Concat(AnalyzerRun.Of(run.Output)).Where(found => !found.IsSuppressed).Select(found => found.Id)];
    }

    private static string Example(string page, string section)
    {
        Match match = Regex.Match(page, $"## {section}\n\n```csharp\n(.*?)```", RegexOptions.Singleline);
        Assert.True(match.Success, $"No example in the section '{section}'.");
        return match.Groups[1].Value;
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(docs, page + ".md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^(BAR\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
