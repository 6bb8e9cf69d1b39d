using System.ComponentModel;

namespace Barline;

/// <summary>Reads bars from a table in memory. What the generator writes for data frames calls it; user code does not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableBars
{
    /// <summary>Finds the columns as in a file, and reads the rows by the same rules.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="cell">The value in a column and a row: a number, a time, a text, or null for none.</param>
    /// <param name="columns">The names of columns that do not have the usual ones.</param>
    /// <param name="options">The time zone and the format of times, and what is done with a row that is no bar.</param>
    /// <exception cref="BarDataException">A column is missing, or a row is no bar; the message names row and column.</exception>
    public static BarSeries Read(IReadOnlyList<string> header, long rows, Func<int, long, object?> cell, BarColumns? columns, CsvOptions? options)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(cell);
        if (rows > Array.MaxLength)
        {
            throw BarDataException.At(null, null, null, null, $"found {rows} rows; expected at most {Array.MaxLength}");
        }

        ColumnMap map = ColumnFinder.Find(null, null, [.. header], columns ?? new BarColumns());
        return new TableReader(map, cell, options ?? new CsvOptions()).Read((int)rows);
    }
}
