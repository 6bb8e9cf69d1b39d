using Barline;
using System.Collections.Frozen;
using System.Collections.Immutable;

public static class Tables
{
    public const double Golden = 1.618;

    public static readonly double[] Levels = [0.236, 0.382, 0.5, 0.618];

    public static readonly FrozenDictionary<DayOfWeek, double> Weights = new Dictionary<DayOfWeek, double>
    {
        [DayOfWeek.Monday] = 0.5,
        [DayOfWeek.Friday] = 0.8,
    }.ToFrozenDictionary();

    public static ImmutableArray<int> Lengths { get; } = [5, 10, 20];

    public static double Half => Golden / 2;

    public static double Weight(DateTime time) => Weights.GetValueOrDefault(time.DayOfWeek, 1);
}

[Strategy("Tables")]
public partial class UsesTables
{
    private static readonly Dictionary<string, Side> sides = new() { ["up"] = Side.Long, ["down"] = Side.Short };
    private static readonly string[] names = ["up", "down"];

    void Process(Bar bar)
    {
        double low = Ta.Lowest(Low, 50);
        double range = Ta.Highest(High, 50) - low;
        bool isNear = Tables.Levels.Any(level => Math.Abs(bar.Close - low - level * range) < 0.1 * Tables.Half);
        if (!isNear || !Tables.Lengths.All(length => bar.Close > Ta.Sma(Close, length))) return;
        Strategy.Entry("Trade", sides[names[bar.Close > bar.Open ? 0 : 1]], Math.Max(1, Math.Floor(4 * Tables.Weight(bar.Time))));
    }
}
