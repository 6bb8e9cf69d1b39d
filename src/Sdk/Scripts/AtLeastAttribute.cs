namespace Barline;

/// <summary>The smallest value that a parameter of a namespace's function may be given; a constant below it is an error at compile time.</summary>
/// <remarks>It checks nothing when the function runs: the function refuses what it cannot use by itself.</remarks>
/// <param name="least">The smallest value allowed.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class AtLeastAttribute(int least) : Attribute
{
    /// <summary>The smallest value allowed.</summary>
    public int Least { get; } = least;
}
