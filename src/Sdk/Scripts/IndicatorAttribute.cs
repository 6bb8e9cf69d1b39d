namespace Barline;

/// <summary>Marks a partial class as an indicator: a script whose outputs are series.</summary>
/// <param name="title">The name that people see; the class's name where it is left out.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class IndicatorAttribute(string? title = null) : Attribute
{
    /// <summary>The name that people see.</summary>
    public string? Title { get; } = title;

    /// <summary>A shorter name for legends.</summary>
    public string? ShortTitle { get; set; }

    /// <summary>Whether outputs are drawn over the price and not in a pane of their own.</summary>
    public bool Overlay { get; set; }
}
