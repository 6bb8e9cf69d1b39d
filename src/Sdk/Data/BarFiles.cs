namespace Barline;

/// <summary>Opens files of market data; what is in the way comes out as one clear line.</summary>
internal static class BarFiles
{
    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="BarDataException">The file is not there, is a folder, or may not be read.</exception>
    public static FileStream Open(string path, int bufferSize)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize, FileOptions.SequentialScan);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            string what = Directory.Exists(path) ? "found a folder; expected a file"
                : problem is FileNotFoundException or DirectoryNotFoundException ? $"there is no such file{Hint(path)}"
                : $"the file cannot be read: {problem.Message}";
            throw BarDataException.At(path, null, null, null, what, problem);
        }
    }

    private static string Hint(string path)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
        {
            return folder is null ? "" : $" (there is no folder '{folder}' either)";
        }

        try
        {
            return NearestName.Hint(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
