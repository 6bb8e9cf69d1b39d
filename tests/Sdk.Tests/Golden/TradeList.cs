using System.Globalization;

namespace Barline.Tests.Golden;

/// <summary>Reads TradingView's exports of a strategy's trades.</summary>
/// <remarks>
/// The exports differ in their headings, in how they write times, and in which of a trade's two rows comes first. Trades that were
/// still open are left out.
/// </remarks>
internal static class TradeList
{
    /// <summary>Reads a list of golden data; times without an offset are UTC+8, as in the folder <c>eth</c>.</summary>
    public static List<ListedTrade> Read(string relative)
    {
        string[] lines = File.ReadAllLines(GoldenData.Path(relative));
        string[] heads = lines[0].TrimStart('\uFEFF').Split(',');
        int number = Column(heads, "Trade #", "Trade number");
        Dictionary<int, (string[]? Entry, string[]? Exit)> rows = [];
        int type = Column(heads, "Type");
        foreach (string line in lines.Skip(1).Where(line => line.Length > 0))
        {
            string[] cells = Split(line);
            int trade = int.Parse(cells[number], CultureInfo.InvariantCulture);
            (string[]? entry, string[]? exit) = rows.GetValueOrDefault(trade);
            rows[trade] = cells[type].StartsWith("Entry", StringComparison.Ordinal) ? (cells, exit) : (entry, cells);
        }

        return [.. rows.OrderBy(row => row.Key).Where(row => IsClosed(heads, row.Value.Exit!)).Select(row => Trade(heads, row.Key, row.Value!))];
    }

    private static bool IsClosed(string[] heads, string[] exit) => exit[Column(heads, "Signal")] is not ("" or "Open");

    private static ListedTrade Trade(string[] heads, int number, (string[] Entry, string[] Exit) rows)
    {
        (string[] entry, string[] exit) = rows;
        int time = Column(heads, "Date and time", "Date/Time");
        int price = Column(heads, "Price *");
        int signal = Column(heads, "Signal");
        return new ListedTrade
        {
            Number = number,
            Side = entry[Column(heads, "Type")].EndsWith("long", StringComparison.Ordinal) ? Side.Long : Side.Short,
            EntryTime = Time(entry[time]),
            EntryPrice = Number(entry[price]),
            EntrySignal = entry[signal],
            ExitTime = Time(exit[time]),
            ExitPrice = Number(exit[price]),
            ExitSignal = exit[signal],
            Quantity = Number(exit[Column(heads, "Size (qty)", "Position size (qty)")]),
            Profit = Number(exit[Column(heads, "Net P&L U*", "Net PnL U*")]),
            CumulativeProfit = Number(exit[Column(heads, "Cumulative P&L U*", "Cumulative PnL U*")]),
            RunUp = Number(exit[Column(heads, "Favorable excursion U*", "Run-up U*")]),
            Drawdown = Math.Abs(Number(exit[Column(heads, "Adverse excursion U*", "Drawdown U*")])),
        };
    }

    /// <summary>Finds a column by one of its names; a star stands for any ending, such as the currency.</summary>
    private static int Column(string[] heads, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            int found = Array.FindIndex(
                heads, head => name.EndsWith('*') ? head.StartsWith(name[..^1], StringComparison.Ordinal) : head == name);
            if (found >= 0)
            {
                return found;
            }
        }

        throw new InvalidDataException($"The list has no column '{names[0]}'; it has: {string.Join(", ", heads)}.");
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static DateTime Time(string cell)
    {
        if (DateTime.TryParseExact(cell, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
        {
            return DateTime.SpecifyKind(local.AddHours(-8), DateTimeKind.Utc);
        }

        return DateTimeOffset.Parse(cell, CultureInfo.InvariantCulture).UtcDateTime;
    }

    /// <summary>Splits a row at its commas; a comment may hold some, and is then in quotes.</summary>
    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
        {
            return line.Split(',');
        }

        List<string> cells = [];
        System.Text.StringBuilder cell = new();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
