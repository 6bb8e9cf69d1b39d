namespace Barline.Hosting.Tests;

/// <summary>Where the tests run.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Sdk.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Sdk.sln.");
    }
}
