namespace Barline.Generators.Model;

/// <summary>A property marked <c>[Shared]</c>, whose other half is written.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">Its type as the declaration has it, with nullability.</param>
/// <param name="Declaration">What stands before the name: modifiers, <c>partial</c> and the type.</param>
/// <param name="Getter">Its getter's modifiers and keyword; null where it has none.</param>
/// <param name="Setter">Its setter's modifiers and keyword; null where it has none.</param>
internal sealed record SharedModel(string Name, string Type, string Declaration, string? Getter, string? Setter);
