namespace Barline.Benchmarks;

/// <summary>One line of a benchmark.</summary>
/// <param name="Case">What was measured.</param>
/// <param name="Value">What it took.</param>
/// <param name="Unit">The unit of <paramref name="Value"/> and <paramref name="Reference"/>.</param>
/// <param name="Reference">What it is compared with, measured in the same run; null where there is nothing to compare with.</param>
/// <param name="Ratio">How it compares: larger is better for us.</param>
internal sealed record Result(string Case, double Value, string Unit, double? Reference = null, double? Ratio = null)
{
    /// <summary>A line whose unit is one of cost (seconds, bytes): the ratio says how many times the reference costs what we do.</summary>
    public static Result Cost(string name, double value, string unit, double reference) => new(name, value, unit, reference, reference / value);

    /// <summary>A line whose unit is one of speed (bars a second): the ratio says how many times as fast as the reference we are.</summary>
    public static Result Speed(string name, double value, string unit, double reference) => new(name, value, unit, reference, value / reference);
}
