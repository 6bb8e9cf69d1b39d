namespace Barline.Generators.Model;

/// <summary>An output of a script.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Title">The name that people see.</param>
/// <param name="ValueType">The type of one bar's value, fully qualified.</param>
/// <param name="Form">How it is read.</param>
internal sealed record OutputModel(string Name, string Title, string ValueType, OutputForm Form);
