using System.Diagnostics;

namespace Barline.Hosting.Tests;

public sealed class ProcessTests
{
    private static readonly string program = typeof(QuickStart.TrendFollower).Assembly.Location;

    private static readonly string data = Path.Combine(Repository.Root, "samples/QuickStart/data/aapl.csv");

    [Fact]
    public async Task Program_runs_its_own_scripts_and_ends_with_0()
    {
        HostResult result = await Run("backtest", "TrendFollower", "--data", data);

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Contains("1,260 bars, 2013-05-13 to 2018-05-11, 1D", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Program_without_arguments_compares_its_strategies()
    {
        HostResult result = await Run();

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.All(["Trend follower", "Mean reversion", "Band breakout"], title => Assert.Contains(title, result.Output, StringComparison.Ordinal));
        Assert.Contains("closed trades", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_says_on_standard_error_what_is_wrong_and_ends_with_2()
    {
        HostResult result = await Run("backtest", "TrendFollower", "--data", "no-such.csv");

        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("no-such.csv: there is no such file\n", result.Error.ReplaceLineEndings("\n"));
    }

    private static async Task<HostResult> Run(params string[] args)
    {
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new HostResult(process.ExitCode, await output, await error);
    }
}
