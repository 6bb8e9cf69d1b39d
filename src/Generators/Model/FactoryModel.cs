using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>How the script is made from named values.</summary>
/// <param name="Obstacle">Why it cannot be made so, as a sentence for people; null where it can.</param>
/// <param name="Inputs">The names of the properties that are set.</param>
/// <param name="Required">Those of them that an object initializer must set.</param>
internal sealed record FactoryModel(string? Obstacle, EquatableArray<string> Inputs, EquatableArray<string> Required);
