namespace Barline;

/// <summary>Marks an <c>init</c> property as an input: a value that the person running the script may set, fixed before the first bar.</summary>
/// <remarks>
/// The property's initialiser is the default. Types: <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>,
/// <see cref="string"/>, enums, <see cref="Source"/>, <see cref="Timeframe"/>, <see cref="Color"/> and <see cref="DateTime"/>.
/// </remarks>
/// <param name="title">The name that people see and set it by; the property's name where it is left out. The property's name always works too.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InputAttribute(string? title = null) : Attribute
{
    /// <summary>The name that people see and set it by.</summary>
    public string? Title { get; } = title;

    /// <summary>The smallest value allowed, for numbers.</summary>
    public double Min { get; set; } = double.NaN;

    /// <summary>The largest value allowed, for numbers.</summary>
    public double Max { get; set; } = double.NaN;

    /// <summary>The distance between values that a form or a grid offers, above 0; other values within the bounds are allowed.</summary>
    public double Step { get; set; } = double.NaN;

    /// <summary>The only values allowed, where they are few.</summary>
    public object[]? Options { get; set; }

    /// <summary>The heading under which a form shows it.</summary>
    public string? Group { get; set; }

    /// <summary>An explanation for the person who sets it.</summary>
    public string? Tooltip { get; set; }
}
