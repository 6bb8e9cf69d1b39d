namespace Barline.Generators.Graph;

/// <summary>One script imports another; both by full name.</summary>
internal sealed record ImportEdge(string Importer, string Imported);
