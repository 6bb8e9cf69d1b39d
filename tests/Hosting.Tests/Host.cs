using System.Text.Json;

namespace Barline.Hosting.Tests;

/// <summary>Runs the command line in the process, on the scripts of this project.</summary>
internal static class Host
{
    /// <summary>The scripts of this project.</summary>
    public static IScriptCatalog Scripts { get; } = ScriptCatalogAttribute.Of(typeof(Host).Assembly)!;

    /// <summary>Runs a command that is to succeed, and gives what it printed.</summary>
    public static async Task<string> Print(params string[] args)
    {
        HostResult result = await Run(args);
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        return result.Output;
    }

    /// <summary>Runs a command that is to fail with one line and no output, and gives the line.</summary>
    public static async Task<string> Fail(int exitCode, params string[] args)
    {
        HostResult result = await Run(args);
        Assert.Equal("", result.Output);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.EndsWith("\n", result.Error, StringComparison.Ordinal);
        return Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>Runs a command that is to write JSON, and gives it.</summary>
    public static async Task<JsonElement> Json(TempFolder folder, params string[] args)
    {
        string file = folder.Path("result.json");
        await Print([.. args, "--json", file]);
        return JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).RootElement;
    }

    public static async Task<HostResult> Run(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = await StrategyHost.RunAsync(
            args, new StrategyHostOptions { Scripts = Scripts, Output = output, Error = error }, TestContext.Current.CancellationToken);
        return new HostResult(exitCode, output.ToString(), error.ToString());
    }
}
