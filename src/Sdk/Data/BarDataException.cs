namespace Barline;

/// <summary>Market data that cannot be used. The message is one line: where, what was found, and what is accepted.</summary>
public sealed class BarDataException : ScriptEngineException
{
    private BarDataException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The file as its path was given, or the name given to a stream; null for data that came from memory.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from 1 with the header; null where the whole file is meant.</summary>
    public int? Line { get; init; }

    /// <summary>The column, counted from 1; null where the whole line or file is meant.</summary>
    public int? Column { get; init; }

    /// <summary>The column's name as the header has it, or the property's name; null where there is none.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Puts the place in front of what is wrong: <c>a.csv, line 3, column 2 'Open': …</c>.</summary>
    internal static BarDataException At(
        string? file, int? line, int? column, string? columnName, string problem, Exception? inner = null, int? row = null)
    {
        var place = new List<string>(3);
        if (file is not null)
        {
            place.Add(file);
        }

        if (line is not null)
        {
            place.Add($"line {line}");
        }

        if (row is not null)
        {
            place.Add($"row {row}");
        }

        string name = string.IsNullOrEmpty(columnName) ? "" : $" '{FoundText.Of(columnName)}'";
        if (column is not null)
        {
            place.Add($"column {column}{name}");
        }
        else if (name.Length > 0)
        {
            place.Add(name[1..]);
        }

        string message = place.Count == 0 ? problem : string.Join(", ", place) + ": " + problem;
        return new BarDataException(message, inner) { File = file, Line = line, Column = column, ColumnName = columnName };
    }
}
