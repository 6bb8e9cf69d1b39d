using System.Globalization;
using System.Text.Json;
using Barline.Hosting.Tests.Scripts;

namespace Barline.Hosting.Tests;

public sealed class IndicatorTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Csv_has_a_row_a_bar_and_nothing_where_there_is_no_value()
    {
        string data = folder.WriteBars(12);
        IndicatorResult expected = ScriptRunner.Run(new Averages { Length = 3 }, BarSeries.ReadCsv(data));

        await Host.Print("indicator", "Averages", "--data", data, "--set", "Length=3", "--csv", folder.Path("out.csv"));

        string[] lines = await File.ReadAllLinesAsync(folder.Path("out.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("time,Simple,Above", lines[0]);
        Assert.Equal(12, lines.Length - 1);
        Assert.Equal("2024-01-01T00:00:00Z,,false", lines[1]);
        for (int i = 2; i < 12; i++)
        {
            string[] fields = lines[i + 1].Split(',');
            Assert.Equal(expected.Outputs["Simple"][i], double.Parse(fields[1], CultureInfo.InvariantCulture));
            Assert.Equal(expected.Outputs["Above"].Values<bool>()[i] ? "true" : "false", fields[2]);
        }
    }

    [Fact]
    public async Task Json_has_times_and_outputs_of_equal_length()
    {
        string data = folder.WriteBars(12);
        IndicatorResult expected = ScriptRunner.Run(new Averages(), BarSeries.ReadCsv(data));

        JsonElement json = await Host.Json(folder, "indicator", "two averages", "--data", data);

        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal("indicator", json.GetProperty("command").GetString());
        Assert.Equal(12, json.GetProperty("times").GetArrayLength());
        JsonElement[] simple = [.. json.GetProperty("outputs").GetProperty("Simple").EnumerateArray()];
        Assert.All(simple.Take(3), value => Assert.Equal(JsonValueKind.Null, value.ValueKind));
        Assert.Equal(expected.Outputs["Simple"].Values<double>()[3..].ToArray(), simple.Skip(3).Select(value => value.GetDouble()));
        Assert.Equal(expected.Outputs["Above"].Values<bool>().ToArray(), json.GetProperty("outputs").GetProperty("Above").EnumerateArray().Select(value => value.GetBoolean()));
        Assert.Equal(expected.Fingerprint, json.GetProperty("fingerprint").GetString());
    }

    [Fact]
    public async Task Indicator_prints_the_outputs_at_the_last_bars()
    {
        string data = folder.WriteBars(12);

        string output = await Host.Print("indicator", "Averages", "--data", data, "--last", "3");

        string[] rows = [.. output.Split('\n').Where(line => line.StartsWith(" 2024-", StringComparison.Ordinal))];
        Assert.Equal(["2024-01-10", "2024-01-11", "2024-01-12"], rows.Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
    }

    public void Dispose() => folder.Dispose();
}
