using System.Text.RegularExpressions;
using Barline.Testing;

namespace Barline.Docs.Tests;

/// <summary>A page of the guides and its fenced blocks.</summary>
internal sealed record Page(string Name, string Text, IReadOnlyList<Block> Blocks)
{
    private static readonly Regex fence = new(
        @"^(?:<!-- (?<note>[^\n]*?) -->\n)?```(?<language>[a-z]*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = RepositoryFolder.Find();

    /// <summary>The README, how to contribute, and each guide. The pages of diagnostics have tests of their own.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Select(file => "docs/" + Path.GetFileName(file)).Order(StringComparer.Ordinal),
    ];

    public static Page Read(string name)
    {
        string text = File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n");
        return new Page(name, text, [.. fence.Matches(text).Select(match => new Block(
            name, 1 + text.AsSpan(0, match.Index).Count('\n'), match.Groups["language"].Value, match.Groups["note"].Value, match.Groups["content"].Value))]);
    }

    /// <summary>The blocks of all pages in some languages, for a theory.</summary>
    public static TheoryData<Block> In(params string[] languages) =>
        [.. Names.SelectMany(name => Read(name).Blocks).Where(block => languages.Contains(block.Language))];
}
