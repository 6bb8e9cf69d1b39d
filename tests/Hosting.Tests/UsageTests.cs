namespace Barline.Hosting.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("There is no command 'bactest' (did you mean 'backtest'?); the commands are list, backtest, indicator, graph.", "bactest")]
    [InlineData("There is no option '--jsn'; begin with a command: list, backtest, indicator, graph.", "--jsn")]
    [InlineData("'list' has no option '--jsn' (did you mean '--json'?); its options are --json.", "list", "--jsn", "x")]
    [InlineData("'backtest' has no option '--dat' (did you mean '--data'?)", "backtest", "Crosser", "--dat", "x.csv")]
    [InlineData("'backtest' has no option '--dat' (did you mean '--data'?)", "backtest", "--dat", "x.csv")]
    [InlineData("'backtest' has no use for 'Length=3'", "backtest", "Crosser", "Length=3", "--data", "x.csv")]
    [InlineData("'backtest' needs the name of a strategy. The strategies are", "backtest", "--data", "x.csv")]
    [InlineData("--data is missing", "backtest", "Crosser")]
    [InlineData("--data is empty", "backtest", "Crosser", "--data", "")]
    [InlineData("'--data'", "backtest", "Crosser", "--data")]
    [InlineData("'--data'", "backtest", "Crosser", "--data", "a", "--data", "b")]
    [InlineData("--set is 'Fast'; accepted is NAME=VALUE, such as Length=30.", "backtest", "Crosser", "--data", "x.csv", "--set", "Fast")]
    [InlineData("--set gives 'fast' twice.", "backtest", "Crosser", "--data", "x.csv", "--set", "Fast=1", "--set", "fast=2")]
    [InlineData("given twice, by its name and by its title", "backtest", "Crosser", "--data", "x.csv", "--set", "Slow=3", "--set", "Slow length=4")]
    [InlineData("--last is 'x'; accepted is a whole number of 0 or more.", "backtest", "Crosser", "--data", "x.csv", "--last", "x")]
    [InlineData("--last is '-1'; accepted is a whole number of 0 or more.", "backtest", "Crosser", "--data", "x.csv", "--last", "-1")]
    [InlineData("--cost-limit is '1e3'; accepted is a whole number of 0 or more.", "backtest", "Crosser", "--data", "x.csv", "--cost-limit", "1e3")]
    [InlineData("--from is '3/4/2024'; accepted is a time such as 2024-01-31", "backtest", "Crosser", "--data", "x.csv", "--from", "3/4/2024")]
    [InlineData("'clos' is no column of a bar (did you mean 'close'?)", "backtest", "Crosser", "--data", "x.csv", "--columns", "clos=C")]
    [InlineData("'Mars' is no time zone", "backtest", "Crosser", "--data", "x.csv", "--time-zone", "Mars")]
    [InlineData("TimeFormat is 'HH:mm'", "backtest", "Crosser", "--data", "x.csv", "--time-format", "HH:mm")]
    [InlineData("no-such.json: there is no such file", "backtest", "Crosser", "--data", "x.csv", "--instrument", "no-such.json")]
    public async Task Wrong_arguments_are_one_line_and_2(string expected, params string[] args)
    {
        Assert.Contains(expected, await Host.Fail(2, args), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Crosser")]
    [InlineData("crosser")]
    [InlineData("Average \"crosser\", long and short")]
    [InlineData("AVERAGE \"CROSSER\", LONG AND SHORT")]
    [InlineData("Barline.Hosting.Tests.Scripts.Crosser")]
    public async Task Script_is_found_by_class_title_and_full_name_in_any_case(string name)
    {
        Assert.Contains("(Crosser)", await Host.Print("backtest", name, "--data", folder.WriteBars()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_script_is_answered_with_the_nearest_name_and_all_names()
    {
        string line = await Host.Fail(2, "backtest", "Croser", "--data", "x.csv");

        Assert.StartsWith("There is no script 'Croser' (did you mean 'Crosser'?). The strategies are Crosser, ", line, StringComparison.Ordinal);
        Assert.Contains("Barline.Hosting.Tests.Scripts.First.Twin", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_of_two_scripts_is_answered_with_both_full_names()
    {
        Assert.Equal(
            "'twin' is the name of 2 scripts; give the full name: Barline.Hosting.Tests.Scripts.First.Twin or Barline.Hosting.Tests.Scripts.Second.Twin.",
            await Host.Fail(2, "backtest", "twin", "--data", "x.csv"));
        Assert.Contains("Second twin", await Host.Print("backtest", "barline.hosting.tests.scripts.second.TWIN", "--data", folder.WriteBars()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("backtest", "Averages", "'Averages' is an indicator: run it with 'indicator'.")]
    [InlineData("indicator", "Crosser", "'Crosser' is a strategy: run it with 'backtest'.")]
    public async Task Script_of_the_other_kind_is_answered_with_the_other_command(string command, string name, string expected)
    {
        Assert.StartsWith(expected, await Host.Fail(2, command, name, "--data", "x.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Range_without_bars_is_answered_with_the_range_of_the_file()
    {
        string data = folder.WriteBars();

        Assert.Equal(
            $"There is no bar from 2030-01-01: the bars of {data} go from 2024-01-01 to 2024-02-29.",
            await Host.Fail(2, "backtest", "Crosser", "--data", data, "--from", "2030-01-01"));
        Assert.Equal(
            "--to is 2024-01-05; accepted is a time after --from, which is 2024-01-06.",
            await Host.Fail(2, "backtest", "Crosser", "--data", data, "--from", "2024-01-06", "--to", "2024-01-05"));
    }

    [Fact]
    public async Task Argument_that_begins_with_at_is_not_read_as_a_file_of_arguments()
    {
        folder.WriteBars(name: "@bars.csv");

        string line = await Host.Fail(2, "backtest", "Crosser", "--data", "@no-such.csv");

        Assert.StartsWith("@no-such.csv: there is no such file", line, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
