namespace Barline.Tests.Golden;

/// <summary>Finds the golden data: <c>BARLINE_GOLDEN</c>, else <c>shared/golden</c> beside the checkout.</summary>
internal static class GoldenData
{
    private static readonly string? root = Find();

    /// <summary>The path of a golden file or folder; skips the running test, with a reason, where there is no golden data.</summary>
    public static string Path(string relative)
    {
        if (root is null)
        {
            Assert.Skip("No golden data: set BARLINE_GOLDEN to its folder.");
        }

        return System.IO.Path.Combine(root, relative);
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("BARLINE_GOLDEN") is { Length: > 0 } set)
        {
            return Directory.Exists(set) ? set : throw new DirectoryNotFoundException($"BARLINE_GOLDEN names '{set}', which is no folder.");
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Sdk.sln")))
            {
                string beside = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "../shared/golden"));
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
