using System.Globalization;
using System.Text.Json;
using Barline.Hosting.Tests.Scripts;
using CsvHelper;

namespace Barline.Hosting.Tests;

public sealed class BacktestTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Backtest_prints_what_the_engine_computes()
    {
        string data = folder.WriteBars(200);
        BacktestResult expected = Backtest.Run(new Crosser { Fast = 2 }, BarSeries.ReadCsv(data));

        string output = await Host.Print("backtest", "Crosser", "--data", data, "--set", "Fast=2");

        Assert.NotEmpty(expected.Trades);
        Assert.Contains("Fast=2 Slow=8 Price=Close Both=true", output, StringComparison.Ordinal);
        Assert.Contains("200 bars, 2024-01-01 to 2024-07-18, 1D", output, StringComparison.Ordinal);
        Assert.Equal(expected.Metrics.NetProfit.ToString("N2", CultureInfo.InvariantCulture), Words(output, "Net profit")[2]);
        Assert.Equal(expected.Metrics.TotalTrades.ToString(CultureInfo.InvariantCulture), Words(output, "Closed trades")[2]);
        Assert.Contains($"Last 5 of {expected.Trades.Count} closed trades", output, StringComparison.Ordinal);
        foreach (Trade trade in expected.Trades.TakeLast(5))
        {
            Assert.Contains(trade.ExitTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Line(output, $" {trade.Number}  {trade.Side}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Json_has_every_number_of_the_result()
    {
        string data = folder.WriteBars();
        BacktestResult expected = Backtest.Run(new Crosser { Slow = 10, Price = Source.Hl2 }, BarSeries.ReadCsv(data));

        JsonElement json = await Host.Json(folder, "backtest", "crosser", "--data", data, "--set", "Slow length=10", "--set", "price=hl2");

        Assert.Equal(1, json.GetProperty("version").GetInt32());
        Assert.Equal("backtest", json.GetProperty("command").GetString());
        Assert.Equal("Barline.Hosting.Tests.Scripts.Crosser", json.GetProperty("script").GetProperty("fullName").GetString());
        Assert.Equal(10, json.GetProperty("inputs").GetProperty("Slow").GetInt32());
        Assert.Equal("Hl2", json.GetProperty("inputs").GetProperty("Price").GetString());
        Assert.Equal(expected.Fingerprint, json.GetProperty("fingerprint").GetString());
        Assert.Equal(expected.Bars.ContentHash, json.GetProperty("data").GetProperty("hash").GetString());
        Assert.Equal(expected.Equity.ToArray(), json.GetProperty("equity").EnumerateArray().Select(value => value.GetDouble()));
        Assert.Equal(expected.Bars.Times.ToArray(), json.GetProperty("times").EnumerateArray().Select(time => time.GetDateTime()));
        Assert.Equal(expected.Orders.Count, json.GetProperty("orders").GetArrayLength());
        Assert.Equal(expected.OpenTrades.Count, json.GetProperty("openTrades").GetArrayLength());
        AssertSame(typeof(Metrics), expected.Metrics, json.GetProperty("metrics"));
        AssertSame(typeof(BrokerSettings), expected.Settings, json.GetProperty("settings"), nameof(BrokerSettings.ConversionRate));
        Assert.Equal(expected.Trades.Count, json.GetProperty("trades").GetArrayLength());
        foreach ((Trade trade, JsonElement written) in expected.Trades.Zip(json.GetProperty("trades").EnumerateArray()))
        {
            AssertSame(typeof(Trade), trade, written);
        }
    }

    [Fact]
    public async Task Trades_are_written_as_csv_that_another_reader_reads()
    {
        string data = folder.WriteBars();
        BacktestResult expected = Backtest.Run(new Crosser(), BarSeries.ReadCsv(data));

        await Host.Print("backtest", "Crosser", "--data", data, "--trades", folder.Path("trades.csv"));

        using StreamReader text = new(folder.Path("trades.csv"));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        List<dynamic> rows = [.. csv.GetRecords<dynamic>()];
        Assert.Equal(expected.Trades.Count, rows.Count);
        foreach ((Trade trade, IDictionary<string, object> row) in expected.Trades.Zip(rows, (trade, row) => (trade, (IDictionary<string, object>)row)))
        {
            Assert.Equal(trade.EntrySignal, row["entrySignal"]);
            Assert.Equal(trade.Profit, double.Parse((string)row["profit"], CultureInfo.InvariantCulture));
            Assert.Equal(trade.ExitTime, DateTime.Parse((string)row["exitTime"], CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal));
            Assert.Equal(typeof(Trade).GetProperties().Length, row.Count);
        }
    }

    [Fact]
    public async Task Range_takes_bars_from_its_start_up_to_but_not_with_its_end()
    {
        string data = folder.WriteBars();

        JsonElement json = await Host.Json(folder, "backtest", "Crosser", "--data", data, "--from", "2024-01-10", "--to", "2024-02-01T00:00+01:00");

        Assert.Equal(22, json.GetProperty("data").GetProperty("bars").GetInt32());
        Assert.Equal("2024-01-10T00:00:00Z", json.GetProperty("data").GetProperty("from").GetString());
        Assert.Equal("2024-01-31T00:00:00Z", json.GetProperty("data").GetProperty("to").GetString());
    }

    [Fact]
    public async Task Columns_time_zone_and_format_reach_the_reader()
    {
        string data = folder.Write("odd.csv", "When,O,H,L,Last,V\n1/31/2024 9:30,1,2,1,2,5\n2/1/2024 9:30,2,3,2,3,5\n");

        JsonElement json = await Host.Json(
            folder, "backtest", "Crosser", "--data", data, "--columns", "time=When,close=Last", "--time-format", "M/d/yyyy H:mm", "--time-zone", "America/New_York");

        Assert.Equal("2024-01-31T14:30:00Z", json.GetProperty("data").GetProperty("from").GetString());
    }

    [Fact]
    public async Task Instrument_file_changes_what_a_point_is_worth()
    {
        string data = folder.WriteBars();
        string instrument = folder.Write("es.json", """{ "symbol": "ES", "pointValue": 50, "tickSize": 0.01 }""");
        BarSeries bars = BarSeries.ReadCsv(data);

        JsonElement json = await Host.Json(folder, "backtest", "Crosser", "--data", data, "--instrument", instrument);

        BacktestResult expected = Backtest.Run(new Crosser(), bars, new BacktestOptions { Instrument = new Instrument { Symbol = "ES", PointValue = 50 } });
        Assert.Equal(expected.Metrics.NetProfit, json.GetProperty("metrics").GetProperty("netProfit").GetDouble());
        Assert.Equal(50, json.GetProperty("instrument").GetProperty("pointValue").GetDouble());
    }

    [Fact]
    public async Task Bad_rows_are_left_out_and_counted_where_that_is_asked_for()
    {
        string data = folder.WriteBars(20);
        await File.AppendAllTextAsync(data, "2024-03-01,1,0,3,2,1\n", TestContext.Current.CancellationToken);

        string output = await Host.Print("backtest", "Crosser", "--data", data, "--skip-bad-rows");

        Assert.Contains("20 bars, 2024-01-01 to 2024-01-20, 1D; 1 rows left out that are no bars", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Runs_of_no_bar_and_of_one_show_na_and_no_trades(int count)
    {
        string data = folder.WriteBars(count);

        string output = await Host.Print("backtest", "Crosser", "--data", data);
        JsonElement json = await Host.Json(folder, "backtest", "Crosser", "--data", data);

        Assert.Equal("na", Words(output, "Profit factor")[2]);
        Assert.DoesNotContain("Infinity", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Last ", output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("metrics").GetProperty("profitFactor").ValueKind);
        Assert.Equal(count, json.GetProperty("equity").GetArrayLength());
    }

    [Fact]
    public async Task Tables_show_buying_and_holding_and_both_sides_beside_the_strategy()
    {
        string data = folder.WriteBars(200);
        Metrics expected = Backtest.Run(new Crosser(), BarSeries.ReadCsv(data)).Metrics;

        string output = await Host.Print("backtest", "Crosser", "--data", data);

        Assert.True(expected.Long.TotalTrades > 0 && expected.Short.TotalTrades > 0);
        Assert.Equal([Percent(expected.ReturnPercent), Percent(expected.Benchmark.ReturnPercent)], Numbers(output, "Return"));
        Assert.Equal([Percent(expected.MaxDrawdownPercent), Percent(expected.Benchmark.MaxDrawdownPercent)], Numbers(output, "Max drawdown  "));
        Assert.Equal([.. Sides(expected).Select(side => Percent(side.NetProfit))], Numbers(output, "Net profit"));
        Assert.Equal([.. Sides(expected).Select(side => Percent(side.WinningTrades).Replace(".00", "", StringComparison.Ordinal))], Numbers(output, "Winning trades"));

        static IEnumerable<TradeStatistics> Sides(Metrics metrics) => [metrics.All, metrics.Long, metrics.Short];

        static string Percent(double value) => value.ToString("N2", CultureInfo.InvariantCulture);

        static IEnumerable<string> Numbers(string output, string name) => Words(output, name).Where(word => char.IsDigit(word[^1]));
    }

    [Fact]
    public async Task Sides_are_left_out_where_only_one_was_traded()
    {
        string data = folder.WriteBars(200);

        Assert.DoesNotContain("Short", await Host.Print("backtest", "Crosser", "--data", data, "--set", "Both=false", "--last", "0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Last_says_how_many_trades_are_shown()
    {
        string data = folder.WriteBars();

        Assert.Contains("Last 2 of ", await Host.Print("backtest", "Crosser", "--data", data, "--last", "2"), StringComparison.Ordinal);
        Assert.DoesNotContain("Last ", await Host.Print("backtest", "Crosser", "--data", data, "--last", "0"), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Each property of an object is a property of the JSON, with its value; na and infinities are null.</summary>
    private static void AssertSame(Type type, object expected, JsonElement json, params string[] but)
    {
        foreach (System.Reflection.PropertyInfo property in type.GetProperties().Where(property => !but.Contains(property.Name)))
        {
            JsonElement written = json.GetProperty(property.PropertyType == typeof(TimeSpan) ? "days" : JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            object? value = property.GetValue(expected);
            if (value is EquityMetrics or TradeStatistics)
            {
                AssertSame(property.PropertyType, value, written);
                continue;
            }

            if (value is System.Collections.IEnumerable list and not string)
            {
                Assert.All(
                    list.Cast<object>().Zip(written.EnumerateArray().ToArray(), (item, row) => (item, row)),
                    pair => AssertSame(pair.item.GetType(), pair.item, pair.row));
                Assert.Equal(list.Cast<object>().Count(), written.GetArrayLength());
                continue;
            }

            object? read = value switch
            {
                double number when !double.IsFinite(number) => written.ValueKind == JsonValueKind.Null ? value : null,
                double => written.GetDouble(),
                int => written.GetInt32(),
                bool => written.GetBoolean(),
                DateTime => written.GetDateTime(),
                TimeSpan => TimeSpan.FromDays(written.GetDouble()),
                Enum => Enum.Parse(property.PropertyType, written.GetString()!),
                _ => written.GetString(),
            };
            Assert.Equal(value, read);
        }
    }

    private static string Line(string output, string start) => Assert.Single(output.Split('\n'), line => line.StartsWith(' ') && line.Contains(start, StringComparison.Ordinal));

    private static string[] Words(string output, string start) => Line(output, start).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
