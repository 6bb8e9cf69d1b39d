namespace Barline.Tests.Ta;

internal static partial class TaCases
{
    /// <summary>Crossings, and bars on which a condition held.</summary>
    private static IEnumerable<TaCase> Conditions =>
    [
        new("Crossover", (ta, x, y) => ta.Crossover(x, y), Reference.Crossover, 0),
        new("Crossunder", (ta, x, y) => ta.Crossunder(x, y), (x, y) => Reference.Crossover(y, x), 0),
        new("Cross", (ta, x, y) => ta.Cross(x, y), Reference.Cross, 0),
        new("Crossover of a level", (ta, x, _) => ta.Crossover(x, 2), (x, _) => Reference.Crossover(x, Reference.Level(x, 2)), 0),
        new("Crossunder of a level", (ta, x, _) => ta.Crossunder(x, 2), (x, _) => Reference.Crossover(Reference.Level(x, 2), x), 0),
        new("Crossover by a level", (ta, x, _) => ta.Crossover(2, x), (x, _) => Reference.Crossover(Reference.Level(x, 2), x), 0),
        new("Crossunder by a level", (ta, x, _) => ta.Crossunder(2, x), (x, _) => Reference.Crossover(x, Reference.Level(x, 2)), 0),
        new("Cross of a level", (ta, x, _) => ta.Cross(x, 2), (x, _) => Reference.Cross(x, Reference.Level(x, 2)), 0),
        new("BarsSince", (ta, x, y) => ta.BarsSince(x > y), (x, y) => Reference.BarsSince(Above(x, y)), 0),
        .. from occurrence in (int[])[0, 1, 2, 7]
           select new TaCase(
               $"ValueWhen {occurrence}",
               (ta, x, y) => ta.ValueWhen(x > y, x, occurrence),
               (x, y) => Reference.ValueWhen(Above(x, y), x, occurrence),
               0),
        .. ForLengths("Rising", (ta, x, n) => ta.Rising(x, n), (x, n) => Reference.Streak(x, n, (before, now) => now - before), 0),
        .. ForLengths("Falling", (ta, x, n) => ta.Falling(x, n), (x, n) => Reference.Streak(x, n, (before, now) => before - now), 0),
        ForChangingLength("Rising", (ta, x, n) => ta.Rising(x, n), (x, n) => Reference.Streak(x, n, (before, now) => now - before), 0),
        ForChangingLength("Falling", (ta, x, n) => ta.Falling(x, n), (x, n) => Reference.Streak(x, n, (before, now) => before - now), 0),
    ];

    private static bool[] Above(double[] x, double[] y) => [.. x.Zip(y, (first, second) => first > second)];
}
