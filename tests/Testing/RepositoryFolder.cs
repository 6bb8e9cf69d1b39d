namespace Barline.Testing;

/// <summary>Finds the folder of the solution from where the tests run.</summary>
public static class RepositoryFolder
{
    /// <summary>The folder that holds Sdk.sln.</summary>
    public static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Sdk.sln.");
    }
}
