using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Barline.Testing;

namespace Barline.Corpus.Tests;

/// <summary>A script of the corpus: a small program with, on each wrong line, the ids that must be told there.</summary>
/// <param name="Area">The area of what it is about, such as Orders: the name of its folder.</param>
/// <param name="Name">Its file, as <c>Right/Orders/Name.cs</c>.</param>
/// <param name="Files">Its source, cut at lines such as <c>// ---- Other.cs</c> into the files of a project.</param>
/// <param name="Marks">What must be told.</param>
internal sealed partial record CorpusScript(string Area, string Name, ImmutableArray<SourceFile> Files, ImmutableArray<Finding> Marks)
{
    private static readonly string folder = Path.Combine(RepositoryFolder.Find(), "tests", "Corpus");

    public static ImmutableArray<CorpusScript> Wrong { get; } = Read("Wrong");

    public static ImmutableArray<CorpusScript> Right { get; } = Read("Right");

    public override string ToString() => Name;

    private static ImmutableArray<CorpusScript> Read(string kind) =>
    [
        .. Directory.GetFiles(Path.Combine(folder, kind), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => Parse(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllLines(path))),
    ];

    private static CorpusScript Parse(string name, string[] lines)
    {
        List<SourceFile> files = [];
        List<Finding> marks = [];
        string path = Path.GetFileName(name);
        int start = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (Cut().Match(lines[i]) is { Success: true } cut)
            {
                files.Add(Part(path, lines, start, i));
                path = cut.Groups[1].Value;
                start = i + 1;
            }

            if (Mark().Match(lines[i]) is { Success: true } mark)
            {
                marks.AddRange(mark.Groups[1].Captures.Select(id => new Finding(i + 1, id.Value)));
            }
        }

        files.Add(Part(path, lines, start, lines.Length));
        return new CorpusScript(name.Split('/')[1], name, [.. files], [.. marks.Order()]);
    }

    /// <summary>A part of the lines, after as many empty ones as stand before it, so that its lines keep their numbers.</summary>
    private static SourceFile Part(string path, string[] lines, int start, int end) =>
        new(path, new string('\n', start) + string.Join('\n', lines[start..end]) + "\n");

    [GeneratedRegex(@"^// ---- (\S+\.cs)$")]
    private static partial Regex Cut();

    [GeneratedRegex(@"// (?:(BAR\d{4}|CS\d{4})(?:, |$))+$")]
    private static partial Regex Mark();
}
