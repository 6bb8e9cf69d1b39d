using Barline;

namespace Hashes;

internal readonly struct Cell(int row, int column) : IEquatable<Cell>
{
    public int Row { get; } = row;
    public int Column { get; } = column;

    public bool Equals(Cell other) => (Row, Column) == (other.Row, other.Column);
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);
    public override int GetHashCode() => (Row * 397) ^ Column.GetHashCode();
}

[Strategy("Heat map")]
public partial class HeatMap
{
    private readonly Dictionary<Cell, int> visits = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    void Process(Bar bar)
    {
        var cell = new Cell(bar.Time.Hour, (int)bar.Close);
        visits[cell] = visits.GetValueOrDefault(cell) + 1;
        seen.Add(bar.Time.DayOfWeek.ToString());
        if (visits[cell] == 1 && (cell.GetHashCode() & 1) == 0) Strategy.Entry("New", Side.Long);
        if (visits[cell] > 2 && seen.Count > 3) Strategy.Close("New");
    }
}
