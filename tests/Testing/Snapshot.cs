using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Barline.Testing;

/// <summary>Compares generated files with those kept beside a test, in <c>Snapshots/TEST.verified.cs</c>; <c>UPDATE_SNAPSHOTS=1</c> writes them.</summary>
public static partial class Snapshot
{
    /// <summary>Fails where the files differ; what was generated is then in <c>TEST.received.cs</c>.</summary>
    public static void Compare(IEnumerable<GeneratedSourceResult> sources, string testFile, string test)
    {
        string folder = Path.Combine(FolderOf(testFile), "Snapshots");
        string verified = Path.Combine(folder, test + ".verified.cs");
        string received = Path.Combine(folder, test + ".received.cs");
        string text = Text(sources);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (text != expected)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(received, text);
            throw new TestFailureException($"{verified} differs from what was generated; see {Path.GetFileName(received)}, or set UPDATE_SNAPSHOTS=1.\n\n{text}");
        }

        File.Delete(received);
    }

    private static string Text(IEnumerable<GeneratedSourceResult> sources)
    {
        StringBuilder text = new();
        foreach (GeneratedSourceResult source in sources.OrderBy(source => source.HintName, StringComparer.Ordinal))
        {
            text.Append("// ==== ").Append(source.HintName).Append(" ====\n").Append(Version().Replace(source.SourceText.ToString(), "$1VERSION$2"));
        }

        return text.ToString();
    }

    /// <summary>A build that hides its machine's paths names source files below <c>/_/</c>, the solution's folder.</summary>
    private static string FolderOf(string file)
    {
        if (!file.StartsWith("/_/", StringComparison.Ordinal))
        {
            return Path.GetDirectoryName(file)!;
        }

        return Path.Combine(RepositoryFolder.Find(), Path.GetDirectoryName(file["/_/".Length..])!);
    }

    [GeneratedRegex("""(GeneratedCode\("Barline\.Generators", ")[^"]+("\))""")]
    private static partial Regex Version();
}
