using System.Reflection;
using System.Runtime.CompilerServices;

namespace Barline.Tests;

public sealed class PublicApiTests
{
    /// <summary>A change of what users see is a decision: it shows in the file that this test compares with.</summary>
    [Fact]
    public void Public_surface_is_the_approved_one()
    {
        string approved = Path.Combine(Folder(), "PublicApi.approved.txt");
        string found = PublicApi.Describe(typeof(Backtest).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(approved, found);
            return;
        }

        string[] expected = File.Exists(approved) ? File.ReadAllLines(approved) : [];
        string[] lines = found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] changes =
        [
            .. expected.Where(line => line.Length > 0).Except(lines).Select(line => "- " + line),
            .. lines.Except(expected).Select(line => "+ " + line),
        ];
        Assert.True(
            changes.Length == 0,
            "The public surface differs from PublicApi.approved.txt; where that is meant, UPDATE_SNAPSHOTS=1 writes it.\n" + string.Join('\n', changes));
    }

    [Fact]
    public void Public_types_are_in_the_namespace_of_the_sdk() =>
        Assert.All(typeof(Backtest).Assembly.GetExportedTypes(), type => Assert.Equal("Barline", type.Namespace));

    /// <summary>The folder of this file; a build that hides its machine's paths names it below <c>/_/</c>, the solution's folder.</summary>
    private static string Folder([CallerFilePath] string file = "")
    {
        if (!file.StartsWith("/_/", StringComparison.Ordinal))
        {
            return Path.GetDirectoryName(file)!;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, Path.GetDirectoryName(file["/_/".Length..])!);
    }
}
