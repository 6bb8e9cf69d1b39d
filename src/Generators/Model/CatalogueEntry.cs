using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>What the catalogue and the import graph need of a script: it stays equal while the script's body changes.</summary>
/// <param name="FullName">The node in the import graph.</param>
/// <param name="Metadata">The expression that reads its metadata; null where the catalogue cannot reach it.</param>
/// <param name="Imports">The nodes that it imports.</param>
internal sealed record CatalogueEntry(string FullName, string? Metadata, EquatableArray<string> Imports);
