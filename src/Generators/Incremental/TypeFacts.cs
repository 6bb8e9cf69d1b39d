namespace Barline.Generators.Incremental;

/// <summary>What other code can learn of a type from one of its declarations: everything but the bodies of its members.</summary>
/// <param name="Key">Namespace, types around it, name and number of type parameters.</param>
/// <param name="Name">The name alone.</param>
/// <param name="Shape">The declaration's text without bodies, spaces and comments. Equal texts mean the same to all code that does not stand in them.</param>
/// <param name="Mentions">The names by which code that uses the type gets to further types; those of private members are not among them.</param>
/// <param name="IsFelt">Whether code can feel it without naming it: it has extension methods, or stands in a namespace that the language itself uses.</param>
internal sealed record TypeFacts(string Key, string Name, string Shape, HashSet<string> Mentions, bool IsFelt);
