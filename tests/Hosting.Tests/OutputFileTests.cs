namespace Barline.Hosting.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("--json")]
    [InlineData("--trades")]
    public async Task Path_that_cannot_be_written_is_one_line_and_nothing_is_left(string option)
    {
        string data = folder.WriteBars();

        string line = await Host.Fail(2, "backtest", "Crosser", "--data", data, option, folder.Path("no-such-folder/out"));

        Assert.Equal($"{option}: '{folder.Path("no-such-folder/out")}' cannot be written: there is no such folder", line);
        Assert.Equal(["bars.csv"], folder.Files);
    }

    [Fact]
    public async Task Folder_in_place_of_a_file_is_one_line() =>
        Assert.Equal(
            $"--json is '{folder.Root}', which is a folder; accepted is a file.",
            await Host.Fail(2, "backtest", "Crosser", "--data", folder.WriteBars(), "--json", folder.Root));

    [Fact]
    public async Task Bars_are_never_overwritten_and_two_results_never_share_a_file()
    {
        string data = folder.WriteBars();
        string before = await File.ReadAllTextAsync(data, TestContext.Current.CancellationToken);

        Assert.Contains("the file of --data", await Host.Fail(2, "backtest", "Crosser", "--data", data, "--trades", data), StringComparison.Ordinal);
        string shared = folder.Path("x");
        Assert.Contains(
            "the file of --trades", await Host.Fail(2, "backtest", "Crosser", "--data", data, "--trades", shared, "--json", shared), StringComparison.Ordinal);

        Assert.Equal(before, await File.ReadAllTextAsync(data, TestContext.Current.CancellationToken));
        Assert.Equal(["bars.csv"], folder.Files);
    }

    [Fact]
    public async Task Failed_run_leaves_the_file_of_the_last_one_as_it_was()
    {
        string data = folder.WriteBars();
        string json = folder.Write("out.json", "from before");

        await Host.Fail(1, "backtest", "Thrower", "--data", data, "--json", json);

        Assert.Equal("from before", await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        Assert.Equal(["bars.csv", "out.json"], folder.Files);
    }

    [Fact]
    public async Task Successful_run_replaces_the_file_of_the_last_one_and_leaves_nothing_else()
    {
        string data = folder.WriteBars();
        string json = folder.Write("out.json", new string('x', 1_000_000));

        await Host.Print("backtest", "Crosser", "--data", data, "--json", json);

        Assert.EndsWith("}\n", await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["bars.csv", "out.json"], folder.Files);
    }

    [Fact]
    public async Task Link_stays_a_link_to_the_file_that_is_replaced()
    {
        string data = folder.WriteBars();
        string target = folder.Write("target.json", "old");
        File.CreateSymbolicLink(folder.Path("link.json"), target);

        await Host.Print("backtest", "Crosser", "--data", data, "--json", folder.Path("link.json"));

        Assert.Equal(target, new FileInfo(folder.Path("link.json")).LinkTarget);
        Assert.StartsWith("{", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
