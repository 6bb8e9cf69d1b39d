using System.Diagnostics;
using System.Text;

namespace Barline.Docs.Tests;

/// <summary>Runs the commands of pages with the quick start that was built, in a folder of their own that has its data.</summary>
internal sealed class Shell : IDisposable
{
    private const string sample = "samples/QuickStart";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("barline-docs-");

    public Shell()
    {
        string data = Path.Combine(Page.Root, sample, "data");
        Directory.CreateDirectory(Path.Combine(folder.FullName, sample, "data"));
        foreach (string file in Directory.EnumerateFiles(data))
        {
            File.Copy(file, Path.Combine(folder.FullName, sample, "data", Path.GetFileName(file)));
        }
    }

    /// <summary>The folder in which commands run.</summary>
    public string Folder => folder.FullName;

    /// <summary>The commands of a block, one a line; a backslash at the end continues a line.</summary>
    public static IEnumerable<string> Commands(string block) =>
        block.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));

    /// <summary>The arguments that a command gives to the quick start; null where it runs something else.</summary>
    public static string[]? QuickStartArguments(string command)
    {
        string[] words = [.. Words(command)];
        return words is ["dotnet", "run", "-c", "Release", "--project", sample, .. string[] rest]
            ? rest is ["--", .. string[] arguments] ? arguments : rest
            : null;
    }

    /// <summary>Runs the quick start and gives what it printed, standard error last.</summary>
    public async Task<(int ExitCode, string Output)> Run(string[] arguments, CancellationToken cancellation)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(QuickStart.TrendFollower).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Words(string command)
    {
        StringBuilder word = new();
        char quote = '\0';
        bool isWord = false;
        foreach (char sign in command)
        {
            if (sign == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && sign is '"' or '\'')
            {
                quote = sign;
                isWord = true;
            }
            else if (quote == '\0' && sign == ' ')
            {
                if (isWord)
                {
                    yield return word.ToString();
                }

                word.Clear();
                isWord = false;
            }
            else
            {
                word.Append(sign);
                isWord = true;
            }
        }

        if (isWord)
        {
            yield return word.ToString();
        }
    }
}
