using System.Diagnostics;

namespace Barline.Benchmarks;

/// <summary>What the analyzers add to <c>dotnet build</c>, by builds of one project with and without them.</summary>
internal static class BuildBenchmark
{
    /// <summary>Writes the project to a folder of its own and builds it.</summary>
    public static IEnumerable<Result> Run(ScriptProject project)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("barline-benchmark-");
        try
        {
            project.Write(folder.FullName);
            File.WriteAllText(Path.Combine(folder.FullName, "Scripts.csproj"), ProjectFile);
            DotNet(folder.FullName, "restore");
            double without = Build(folder.FullName, withAnalyzers: false);
            double with = Build(folder.FullName, withAnalyzers: true);
            return
            [
                Result.Cost("dotnet build of 1,000 scripts, with all analyzers", with, "s", without),
                new Result("what the analyzers add", (with - without) / without * 100, "%"),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The SDK's own analyzers run in both builds, as they do by default. CS8618 is what a suppressor among ours is for.</summary>
    private static string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <Nullable>enable</Nullable>
            <NoWarn>CS8618</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{Beside("Barline.Sdk.dll")}" />
            <Analyzer Include="{Beside("Barline.Generators.dll")}" />
            <Analyzer Include="{Beside("Barline.Analyzers.dll")}" Condition="'$(WithAnalyzers)' == 'true'" />
          </ItemGroup>
        </Project>
        """;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static double Build(string folder, bool withAnalyzers)
    {
        long start = Stopwatch.GetTimestamp();
        DotNet(folder, "build", "-c", "Release", "--no-restore", "--no-incremental", "-p:UseSharedCompilation=false", $"-p:WithAnalyzers={(withAnalyzers ? "true" : "false")}");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static void DotNet(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [.. arguments, "-nodereuse:false"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output}");
        }
    }
}
