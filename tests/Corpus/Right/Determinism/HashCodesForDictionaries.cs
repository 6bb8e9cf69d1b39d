using Barline;

public readonly struct Level(double price, string name) : IEquatable<Level>
{
    public double Price { get; } = price;

    public string Name { get; } = name;

    public bool Equals(Level other) => Price == other.Price && Name == other.Name;

    public override bool Equals(object? obj) => obj is Level other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Price, Name.GetHashCode());
}

public sealed record Signal(string Name, DateTime Time);

[Strategy("Levels in a dictionary")]
public partial class LevelsInDictionary
{
    private readonly Dictionary<Level, int> touches = [];
    private readonly HashSet<Signal> signals = [];
    private readonly Dictionary<string, double> best = new(StringComparer.Ordinal);

    void Process(Bar bar)
    {
        Level level = new(Math.Round(bar.Close), bar.Close > bar.Open ? "up" : "down");
        touches[level] = touches.GetValueOrDefault(level) + 1;
        signals.Add(new Signal(level.Name, bar.Time.Date));
        best[level.Name] = Math.Max(best.GetValueOrDefault(level.Name), bar.High);
        if (touches[level] > 3 && signals.Count > 2 && best.Count == 2) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
