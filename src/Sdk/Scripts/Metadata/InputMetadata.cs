namespace Barline;

/// <summary>An input as it is known without running the script.</summary>
public sealed record InputMetadata
{
    /// <summary>The name of the property; the title for an input declared in <c>Setup</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people see and set it by.</summary>
    public required string Title { get; init; }

    /// <summary>The type of its values.</summary>
    public required InputKind Kind { get; init; }

    /// <summary>The value where none is set; null where it is not a constant.</summary>
    public object? Default { get; init; }

    /// <summary>The smallest value allowed; na where there is no bound.</summary>
    public double Min { get; init; } = double.NaN;

    /// <summary>The largest value allowed; na where there is no bound.</summary>
    public double Max { get; init; } = double.NaN;

    /// <summary>The distance between values that a form or a grid offers; na where none is declared.</summary>
    public double Step { get; init; } = double.NaN;

    /// <summary>The only values allowed; empty where any value within the bounds is. The members' names for an enum.</summary>
    public IReadOnlyList<object> Options { get; init; } = [];

    /// <summary>The heading under which a form shows it.</summary>
    public string Group { get; init; } = "";

    /// <summary>An explanation for the person who sets it.</summary>
    public string Tooltip { get; init; } = "";

    /// <summary>Whether it is declared by a call of <c>Input</c> in <c>Setup</c> and not by a property.</summary>
    public bool InSetup { get; init; }

    /// <summary>The enum whose members are its values; null for other kinds.</summary>
    public Type? EnumType { get; init; }
}
