namespace Barline.Generators.Tests.CompileAndRun;

/// <summary>Ten days whose closes are 1, 2, …, 10.</summary>
internal static class TestBars
{
    public static BarSeries Rising { get; } = BarSeries.FromBars(Enumerable.Range(1, 10).Select(day =>
        new Bar(new DateTime(2024, 1, day, 0, 0, 0, DateTimeKind.Utc), day, day + 0.5, day - 0.5, day, 100 * day)));
}
