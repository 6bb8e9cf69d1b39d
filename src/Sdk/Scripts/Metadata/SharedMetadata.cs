namespace Barline;

/// <summary>State that a script shares with the others of its run.</summary>
/// <param name="Name">The name of the property, under which the others find it.</param>
/// <param name="Type">The type, which is the same in all of them.</param>
public sealed record SharedMetadata(string Name, Type Type);
