using Spectre.Console;
using Spectre.Console.Rendering;
using SpectreColor = Spectre.Console.Color;

namespace Barline.Hosting.Output;

/// <summary>
/// Rows under a header. Columns without a value are left out, and the least important ones where the window is too narrow; what stays is never
/// wrapped.
/// </summary>
internal sealed class TextTable
{
    /// <summary>What a column takes beside its values: the border's space and a padding of one.</summary>
    private const int Gap = 2;

    private readonly List<(string Header, bool IsRight, int Importance)> columns = [];
    private readonly List<Cell[]> rows = [];

    /// <summary>Adds a column.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="isRight">Whether its values stand at the right, as numbers do.</param>
    /// <param name="importance">Columns of low importance go first; one of the highest never goes.</param>
    public TextTable Column(string header, bool isRight = false, int importance = int.MaxValue)
    {
        columns.Add((header, isRight, importance));
        return this;
    }

    /// <summary>Adds a row, a value a column.</summary>
    public void Row(params Cell[] cells) => rows.Add(cells);

    /// <summary>Writes the table.</summary>
    public void Write(HostConsole console)
    {
        List<int> kept = [.. Enumerable.Range(0, columns.Count).Where(column => rows.Exists(row => row[column].Text.Length > 0))];
        while (1 + kept.Sum(WidthOf) + (Gap * kept.Count) > console.Width)
        {
            int least = kept.MinBy(column => columns[column].Importance);
            if (columns[least].Importance == int.MaxValue)
            {
                break;
            }

            kept.Remove(least);
        }

        Table table = new() { Border = TableBorder.Simple, BorderStyle = new Style(foreground: SpectreColor.Grey) };
        foreach (int column in kept)
        {
            (string header, bool isRight, _) = columns[column];
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Bold)))
            {
                Alignment = isRight ? Justify.Right : Justify.Left,
                Padding = new Padding(0, 0, 1, 0),
                NoWrap = true,
            });
        }

        foreach (Cell[] row in rows)
        {
            table.AddRow(kept.Select(column => Render(row[column])).ToArray());
        }

        console.Write(table);
    }

    private static Text Render(Cell cell) => new Text(cell.Text, cell.Tone switch
    {
        Tone.Gain => new Style(foreground: SpectreColor.Green),
        Tone.Loss => new Style(foreground: SpectreColor.Red),
        _ => Style.Plain,
    });

    private int WidthOf(int column) => rows.Select(row => row[column].Text).Append(columns[column].Header).Max(Width);

    private static int Width(string text) => new Segment(text).CellCount();
}
