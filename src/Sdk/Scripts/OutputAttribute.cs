namespace Barline;

/// <summary>Marks a property or field as an output of a script: what others that import it can read, and what a result shows.</summary>
/// <remarks>
/// A <see cref="Series{T}"/> is read once, after <c>Setup</c>. A <see cref="Var{T}"/> or a plain <see cref="double"/>, <see cref="int"/> or
/// <see cref="bool"/> is recorded after each bar.
/// </remarks>
/// <param name="title">The name that people see; the member's name where it is left out.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class OutputAttribute(string? title = null) : Attribute
{
    /// <summary>The name that people see.</summary>
    public string? Title { get; } = title;
}
