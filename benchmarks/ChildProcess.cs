using System.Diagnostics;
using System.Text.Json;

namespace Barline.Benchmarks;

/// <summary>Runs a benchmark of one line in a process of its own.</summary>
internal static class ChildProcess
{
    /// <summary>The line that the benchmark <paramref name="name"/> gives.</summary>
    public static Result Run(string name)
    {
        string json = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, [.. Host(), name, "--json", json]) { RedirectStandardOutput = true };
            using Process process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonSerializer.Deserialize<Result[]>(File.ReadAllText(json), JsonSerializerOptions.Web)![0]
                : throw new InvalidOperationException($"The benchmark '{name}' ended with exit code {process.ExitCode}");
        }
        finally
        {
            File.Delete(json);
        }
    }

    /// <summary>The program to start again: none where it is its own executable, its assembly where <c>dotnet</c> runs it.</summary>
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ChildProcess).Assembly.Location] : [];
}
