namespace Barline.Generators.Model;

/// <summary>A namespace that a script asks for with <c>[Uses&lt;T&gt;]</c>.</summary>
/// <param name="Name">The member under which the script sees it.</param>
/// <param name="Type">The class, fully qualified.</param>
/// <param name="CanCreate">Whether it has a parameterless constructor that the script can call.</param>
/// <param name="Accessibility">The widest accessibility that the member may have, given the class's own.</param>
/// <param name="IsDeclared">Whether the member is written; false where the user's own member has its name, or the base script has it.</param>
internal sealed record NamespaceModel(string Name, string Type, bool CanCreate, string Accessibility, bool IsDeclared);
