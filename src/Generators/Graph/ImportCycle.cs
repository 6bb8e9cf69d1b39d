using Barline.Generators.Infrastructure;

namespace Barline.Generators.Graph;

/// <summary>An edge that lies on a cycle, with the shortest cycle through it.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Path">The scripts in order, from the importer over the imported one back to the importer.</param>
internal sealed record ImportCycle(ImportEdge Edge, EquatableArray<string> Path);
