using System.CommandLine;

namespace Barline.Hosting.Output;

/// <summary>The files that a command writes; none is put into its place before all are written.</summary>
internal sealed class OutputFiles(string? dataFile = null) : IDisposable
{
    private readonly List<OutputFile> files = [];
    private readonly Dictionary<string, string> taken = Taken(dataFile);

    /// <summary>Opens the file that an option gives; null where the option is not there.</summary>
    /// <exception cref="UsageException">Nothing can be written there, or it is the file of the bars or of another option.</exception>
    public OutputFile? Add(Option<string?> option, ParseResult parsed)
    {
        if (parsed.GetValue(option) is not { } path)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException($"{option.Name} is empty; accepted is a file.");
        }

        if (!taken.TryAdd(Path.GetFullPath(path), option.Name))
        {
            throw new UsageException($"{option.Name} is '{path}', the file of {taken[Path.GetFullPath(path)]}; give it another name.");
        }

        OutputFile file = OutputFile.Open(option.Name, path);
        files.Add(file);
        return file;
    }

    /// <summary>Puts all files into their places.</summary>
    public void Commit() => files.ForEach(file => file.Commit());

    public void Dispose() => files.ForEach(file => file.Dispose());

    private static Dictionary<string, string> Taken(string? dataFile) =>
        dataFile is null ? [] : new Dictionary<string, string> { [Path.GetFullPath(dataFile)] = "--data" };
}
