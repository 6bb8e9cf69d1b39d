using System.Diagnostics;

namespace Barline.Package.Tests;

/// <summary>The package, packed once, and empty folders in which projects that use it are built and run.</summary>
public sealed class PackedSdk : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("barline-package-").FullName;

    /// <summary>Packs the SDK into a feed of its own.</summary>
    public PackedSdk()
    {
        string repository = Repository();
        Feed = Path.Combine(root, "feed");
        (int code, string output) = Run(repository, "pack", "src/Sdk/Sdk.csproj", "-c", "Release", "--no-build", "-o", Feed, "-p:Version=0.0.1-test");
        if (code != 0)
        {
            throw new InvalidOperationException("The package cannot be packed: " + output);
        }
    }

    /// <summary>The folder that holds the package.</summary>
    public string Feed { get; }

    /// <summary>Makes a project that refers to the package and to nothing else.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">What its property group holds besides the framework.</param>
    /// <param name="source">Its only source file.</param>
    public string Project(string name, string properties, string source) => Project(name, properties, [("Program.cs", source)]);

    /// <inheritdoc cref="Project(string, string, string)"/>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">What its property group holds besides the framework.</param>
    /// <param name="files">Its files, by name.</param>
    public string Project(string name, string properties, IEnumerable<(string Name, string Text)> files)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>
            """);
        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Barline.Sdk" Version="0.0.1-test" /></ItemGroup>
            </Project>
            """);
        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    /// <summary>Runs <c>dotnet</c> in a folder, with an empty package folder of its own.</summary>
    public (int Code, string Output) Run(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (folder != Repository())
        {
            start.Environment["NUGET_PACKAGES"] = Path.Combine(root, "packages");
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(root, recursive: true);

    /// <summary>The folder that holds Sdk.sln.</summary>
    public static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
