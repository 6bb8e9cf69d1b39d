using System.Globalization;

namespace Barline.Tests.Golden;

/// <summary>A golden file of comma-separated columns with a title row, as a chart's data is exported.</summary>
internal sealed class GoldenTable
{
    private readonly string[] titles;
    private readonly string[][] rows;

    private GoldenTable(string[] titles, string[][] rows)
    {
        this.titles = titles;
        this.rows = rows;
    }

    public int Count => rows.Length;

    /// <summary>Reads a file of the golden data; skips the test where there is none.</summary>
    public static GoldenTable Read(string relative)
    {
        string[][] lines = [.. File.ReadLines(GoldenData.Path(relative)).Where(line => line.Length > 0).Select(Split)];
        return new GoldenTable(lines[0], lines[1..]);
    }

    /// <summary>The titles of the columns.</summary>
    public IReadOnlyList<string> Titles => titles;

    /// <summary>A column as numbers; <c>NaN</c>, <c>1e+100</c> and nothing are na.</summary>
    public double[] Column(string title)
    {
        int column = Array.IndexOf(titles, title);
        Assert.True(column >= 0, $"no column '{title}' among {string.Join(" | ", titles)}");
        return [.. rows.Select(row => Number(row[column]))];
    }

    /// <summary>When the bars open, in UTC: the file has Unix seconds, or ISO times with an offset.</summary>
    public DateTime[] Times => [.. rows.Select(row => row[Array.IndexOf(titles, "time")]).Select(time => time.Contains('T', StringComparison.Ordinal)
        ? DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).UtcDateTime
        : DateTime.UnixEpoch.AddSeconds(Number(time)))];

    /// <summary>The bars of the file.</summary>
    public BarSeries Bars() => new(
        Times,
        Column("open"),
        Column("high"),
        Column("low"),
        Column("close"),
        Column("Volume"));

    private static double Number(string text) =>
        text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture) is var number && number == 1e100 ? double.NaN : number;

    private static string[] Split(string line)
    {
        List<string> fields = [];
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !isQuoted))
            {
                fields.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
        }

        return [.. fields];
    }
}
