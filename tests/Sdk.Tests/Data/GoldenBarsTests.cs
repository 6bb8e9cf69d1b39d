using System.Globalization;
using Barline.Tests.Golden;
using CsvHelper;

namespace Barline.Tests.Data;

public sealed class GoldenBarsTests
{
    [Fact]
    public void Every_golden_file_with_bars_is_read_as_another_reader_reads_it()
    {
        string root = GoldenData.Path("");
        int files = 0;
        foreach (string file in Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories).Where(IsText).Order(StringComparer.Ordinal))
        {
            List<Dictionary<string, string>> rows = ReadWithCsvHelper(file);
            if (rows.Count == 0 || !rows[0].ContainsKey("open") || !rows[0].ContainsKey("high"))
            {
                continue;
            }

            // Dates in the American order are not guessed.
            string time = rows[0].Values.First();
            string? format = time.EndsWith('M') ? "M/d/yyyy h:mm:ss tt" : time.Contains('/', StringComparison.Ordinal) ? "M/d/yyyy" : null;
            BarSeries bars = BarSeries.ReadCsv(file, options: new CsvOptions { TimeFormat = format });
            Assert.Equal(rows.Count, bars.Count);
            for (int i = 0; i < rows.Count; i++)
            {
                Bar expected = new(Time(rows[i].Values.First()), Number(rows[i], "open"), Number(rows[i], "high"), Number(rows[i], "low"), Number(rows[i], "close"), Number(rows[i], "volume"));
                Assert.Equal(expected, bars[i]);
            }

            files++;
        }

        Assert.True(files >= 40, $"Only {files} files with bars were found");
    }

    [Theory]
    [InlineData("eth/bars_15m.csv", "15")]
    [InlineData("tradingview/t30_strategy/ohlcv.csv", "60")]
    [InlineData("tradingview/t01_timeframe/timeframe.csv", "5")]
    [InlineData("skender/quotes/default.csv", "1D")]
    public void The_timeframe_of_golden_bars_is_found(string file, string timeframe) =>
        Assert.Equal(timeframe, BarSeries.ReadCsv(GoldenData.Path(file)).Timeframe?.ToString());

    private static bool IsText(string file) => Path.GetExtension(file) is ".csv" or ".txt";

    private static List<Dictionary<string, string>> ReadWithCsvHelper(string file)
    {
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        if (!csv.Read())
        {
            return rows;
        }

        csv.ReadHeader();
        while (csv.Read() && csv.Parser.Count == csv.HeaderRecord!.Length)
        {
            var row = new Dictionary<string, string>();
            for (int i = 0; i < csv.HeaderRecord.Length; i++)
            {
                row.TryAdd(csv.HeaderRecord[i].Trim().ToLowerInvariant(), csv[i]!);
            }

            rows.Add(row);
        }

        return rows;
    }

    private static double Number(Dictionary<string, string> row, string name) =>
        row.TryGetValue(name, out string? text) ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;

    private static DateTime Time(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out long number)
        ? number > 100_000_000_000 ? DateTime.UnixEpoch.AddMilliseconds(number) : DateTime.UnixEpoch.AddSeconds(number)
        : DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
