using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A place in a body that rules on reach ask for.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Name">How people name it, such as <c>Input.Int</c>.</param>
/// <param name="Location">Where a finding belongs: a call without its arguments, for example.</param>
/// <param name="Operation">What does it.</param>
internal sealed record Use(UseKind Kind, string Name, Location Location, IOperation Operation)
{
    /// <summary>Whether it stands in a lambda that is kept, so that it may happen later than the code around it.</summary>
    public bool IsDeferred { get; init; }
}
