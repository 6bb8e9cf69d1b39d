using System.Diagnostics.CodeAnalysis;
using Barline;

namespace HashOverrides;

internal sealed class Zone(string name, int row) : IEquatable<Zone>
{
    public string Name { get; } = name;

    public int Row { get; } = row;

    public bool Equals(Zone? other) => other is not null && other.Name == Name && other.Row == Row;

    public override bool Equals(object? obj) => Equals(obj as Zone);

    // A dictionary asks for it; which number it is changes nothing.
    public override int GetHashCode() => HashCode.Combine(Name, Row) ^ Name.GetHashCode(StringComparison.Ordinal);
}

internal sealed class ByRow : IEqualityComparer<Zone>
{
    public bool Equals(Zone? x, Zone? y) => x?.Row == y?.Row;

    public int GetHashCode([DisallowNull] Zone obj) => obj.Name.GetHashCode() * 0 + obj.Row;
}

[Strategy("Zones")]
public partial class Zones
{
    private readonly Dictionary<Zone, int> visits = [];
    private readonly HashSet<Zone> rows = new(new ByRow());

    void Process(Bar bar)
    {
        Zone zone = new(bar.Close > bar.Open ? "up" : "down", (int)bar.Close / 2);
        visits[zone] = visits.GetValueOrDefault(zone) + 1;
        if (rows.Add(zone)) Strategy.Entry("Z", Side.Long);
        if (visits[zone] % 9 == 0) Strategy.Close("Z");
    }
}
