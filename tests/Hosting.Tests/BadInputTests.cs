using System.Globalization;
using System.Text.RegularExpressions;

namespace Barline.Hosting.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("missing column", "time,open,high,low\n2024-01-01,1,2,1\n", "line 1", "close")]
    [InlineData("text for a number", "time,open,high,low,close\n2024-01-01,1,2,1,2\n2024-01-02,abc,2,1,2\n", "line 3, column 2 'open'", "'abc'", "number")]
    [InlineData("NaN", "time,open,high,low,close\n2024-01-01,1,2,1,NaN\n", "line 2, column 5 'close'", "NaN")]
    [InlineData("time not increasing", "time,open,high,low,close\n2024-01-02,1,2,1,2\n2024-01-02,1,2,1,2\n", "line 3, column 1 'time'", "2024-01-02", "increase")]
    [InlineData("high below low", "time,open,high,low,close\n2024-01-01,2,1,3,2\n", "line 2, column 3 'high'", "high 1", "low 3")]
    [InlineData("empty file", "", "empty")]
    public async Task Bad_data_is_one_line_with_place_found_and_accepted(string what, string content, params string[] expected)
    {
        string data = folder.Write(what + ".csv", content);

        string line = await Host.Fail(2, "backtest", "Crosser", "--data", data);

        Assert.StartsWith(data, line, StringComparison.Ordinal);
        Assert.All(expected, part => Assert.Contains(part, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Missing_file_is_one_line_with_the_nearest_name()
    {
        folder.WriteBars();

        string line = await Host.Fail(2, "backtest", "Crosser", "--data", folder.Path("barz.csv"));

        Assert.Equal($"{folder.Path("barz.csv")}: there is no such file (did you mean 'bars.csv'?)", line);
    }

    [Fact]
    public async Task Broken_gzip_is_one_line()
    {
        string data = folder.Path("bars.csv.gz");
        byte[] start = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
        await File.WriteAllBytesAsync(data, [.. start, .. Enumerable.Repeat((byte)0xff, 50)], TestContext.Current.CancellationToken);

        string line = await Host.Fail(2, "indicator", "Averages", "--data", data);

        Assert.StartsWith(data, line, StringComparison.Ordinal);
        Assert.Contains("gzip", line, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_wrong_input_is_in_one_line_with_its_range_and_the_nearest_name()
    {
        string line = await Host.Fail(
            2, "backtest", "Crosser", "--data", folder.WriteBars(), "--set", "Fast=0", "--set", "Slow=ten", "--set", "Prise=Close", "--set", "Both=perhaps");

        Assert.Contains("'Fast' is 0; allowed: 1 to 50.", line, StringComparison.Ordinal);
        Assert.Contains("'Slow' is 'ten'; allowed: a whole number, 2 to 100.", line, StringComparison.Ordinal);
        Assert.Contains("no input 'Prise' (did you mean 'Price'?)", line, StringComparison.Ordinal);
        Assert.Contains("'Both' is 'perhaps'; allowed: true or false.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_in_Process_names_script_bar_time_and_line_of_the_source()
    {
        string line = await Host.Fail(1, "backtest", "Thrower", "--data", folder.WriteBars());

        Match match = Regex.Match(
            line, @"^Thrower failed at bar 7 \(2024-01-08 00:00:00 UTC\), Thrower\.cs line (\d+): seven is too many \(InvalidOperationException\)$");
        Assert.True(match.Success, line);
        Assert.Equal(LineOfThrow(), int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Cost_limit_ends_a_run_with_1()
    {
        string line = await Host.Fail(1, "backtest", "Crosser", "--data", folder.WriteBars(), "--cost-limit", "59", "--json", folder.Path("out.json"));

        Assert.Equal("The run has used 60 credits; 59 are allowed.", line);
        Assert.Equal(["bars.csv"], folder.Files);
        await Host.Print("backtest", "Crosser", "--data", folder.Path("bars.csv"), "--cost-limit", "60");
    }

    [Fact]
    public async Task Declaration_that_no_account_has_is_one_line()
    {
        string line = await Host.Fail(1, "backtest", "Poor", "--data", folder.WriteBars());

        Assert.Contains("InitialCapital is -1; allowed: a finite number above 0.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_run_ends_with_130_and_leaves_no_file()
    {
        using StringWriter error = new() { NewLine = "\n" };
        string data = folder.WriteBars();

        int exitCode = await StrategyHost.RunAsync(
            ["backtest", "Crosser", "--data", data, "--json", folder.Path("out.json")],
            new StrategyHostOptions { Scripts = Host.Scripts, Output = TextWriter.Null, Error = error },
            new CancellationToken(canceled: true));

        Assert.Equal(130, exitCode);
        Assert.Equal("The run was interrupted; nothing was written.\n", error.ToString());
        Assert.Equal(["bars.csv"], folder.Files);
    }

    public void Dispose() => folder.Dispose();

    private static int LineOfThrow() => 1 + Array.FindIndex(
        File.ReadAllLines(Path.Combine(Repository.Root, "tests/Hosting.Tests/Scripts/Thrower.cs")),
        line => line.Contains("throw new", StringComparison.Ordinal));
}
