using System.Globalization;

namespace Barline;

/// <summary>Finds the columns of a bar in a header.</summary>
internal sealed class ColumnFinder
{
    private static readonly string[] columnNames = Array.ConvertAll(Enum.GetNames<BarColumn>(), name => name.ToLowerInvariant());

    private readonly string? file;
    private readonly int? line;
    private readonly string[] header;
    private readonly string[] normal;
    private readonly BarColumns given;

    private ColumnFinder(string? file, int? line, string[] header, BarColumns given)
    {
        this.file = file;
        this.line = line;
        this.header = header;
        this.given = given;
        normal = Array.ConvertAll(header, ColumnNames.Normalise);
    }

    /// <summary>Finds the columns by the names given, and the others by their usual names.</summary>
    /// <exception cref="BarDataException">A column is missing, or a name fits several.</exception>
    public static ColumnMap Find(string? file, int? line, string[] header, BarColumns given) =>
        new ColumnFinder(file, line, header, given).Find();

    /// <summary>Takes the numbers given, or 1 to 6, where there is no header.</summary>
    /// <exception cref="BarDataException">A number is none.</exception>
    public static ColumnMap Number(string file, BarColumns given)
    {
        int date = given.Date is null ? -1 : Number(file, given.Date, BarColumn.Date, 0);
        bool isUsual = given == new BarColumns();
        return new ColumnMap(
            [],
            Number(file, given.Time, BarColumn.Time, 1),
            date,
            Number(file, given.Open, BarColumn.Open, 2),
            Number(file, given.High, BarColumn.High, 3),
            Number(file, given.Low, BarColumn.Low, 4),
            Number(file, given.Close, BarColumn.Close, 5),
            given.Volume is null && !isUsual ? -1 : Number(file, given.Volume, BarColumn.Volume, 6));
    }

    private static int Number(string file, string? text, BarColumn column, int usual) =>
        text is null ? usual - 1
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 1 and <= 10_000 ? number - 1
        : throw BarDataException.At(
            file,
            null,
            null,
            null,
            $"found the name '{text}' for the column '{Lower(column)}'; expected a number from 1, because the file is read without a header");

    private ColumnMap Find()
    {
        int date = given.Date is null ? -1 : Named(given.Date, BarColumn.Date);
        int time = given.Time is not null ? Named(given.Time, BarColumn.Time)
            : date >= 0 ? Usual(BarColumn.Time, except: date)
            : Usual(BarColumn.Time);
        bool isGuess = false;
        if (time < 0 && date >= 0)
        {
            (time, date) = (date, -1);
        }
        else if (given.Time is null && given.Date is null && time >= 0 && normal[time] == "time")
        {
            date = Usual(BarColumn.Date);
            isGuess = date >= 0;
        }

        if (time < 0 && header.Length > 1 && header[0].Length == 0)
        {
            // An index without a name is written so.
            time = 0;
        }

        return new ColumnMap(
            header,
            time >= 0 ? time : throw Missing(BarColumn.Time, null),
            date,
            Required(given.Open, BarColumn.Open),
            Required(given.High, BarColumn.High),
            Required(given.Low, BarColumn.Low),
            Required(given.Close, BarColumn.Close),
            given.Volume is not null ? Named(given.Volume, BarColumn.Volume) : Usual(BarColumn.Volume))
        {
            DateIsGuess = isGuess,
        };
    }

    private int Required(string? name, BarColumn column)
    {
        int found = name is not null ? Named(name, column) : Usual(column);
        return found >= 0 ? found : throw Missing(column, null);
    }

    private int Named(string name, BarColumn column)
    {
        int exact = Only(name, column, index => header[index] == name);
        int found = exact >= 0 ? exact : Only(name, column, index => string.Equals(header[index], name, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found : throw Missing(column, name);
    }

    private int Usual(BarColumn column, int except = -1)
    {
        foreach (string name in ColumnNames.Of(column))
        {
            int exact = Only(name, column, index => index != except && string.Equals(header[index], name, StringComparison.OrdinalIgnoreCase));
            int found = exact >= 0 ? exact : Only(name, column, index => index != except && normal[index] == name);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>The one column that fits; -1 for none.</summary>
    private int Only(string name, BarColumn column, Predicate<int> fits)
    {
        int found = -1;
        for (int i = 0; i < header.Length; i++)
        {
            if (!fits(i))
            {
                continue;
            }

            if (found >= 0)
            {
                string problem = $"found a second column for '{Lower(column)}', after column {found + 1} '{FoundText.Of(header[found])}'; "
                    + $"expected one that fits '{name}', or its name in BarColumns.{column}";
                throw BarDataException.At(file, line, i + 1, header[i], problem);
            }

            found = i;
        }

        return found;
    }

    private BarDataException Missing(BarColumn column, string? name)
    {
        string found = "the header has " + string.Join(", ", header.Take(30).Select(text => $"'{FoundText.Of(text)}'"))
            + (header.Length > 30 ? ", …" : "");
        string usual = string.Join(", ", ColumnNames.Of(column).ToArray());
        string problem = name is not null
            ? $"no column is called '{name}', which BarColumns.{column} names{NearestName.Hint(name, header)}; {found}"
            : $"no column for '{Lower(column)}' was found{UsualHint(column)}; expected one of {usual}, or its name in BarColumns.{column}; {found}";
        return BarDataException.At(file, line, null, name ?? Lower(column), problem);
    }

    private string UsualHint(BarColumn column)
    {
        string wanted = Lower(column);
        return NearestName.Of(wanted, normal) is { } near && Array.IndexOf(columnNames, near) < 0
            ? $" (did you mean '{header[Array.IndexOf(normal, near)]}'?)"
            : "";
    }

    private static string Lower(BarColumn column) => column.ToString().ToLowerInvariant();
}
