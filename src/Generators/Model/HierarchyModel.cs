using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>Where a type stands: its namespace, and the types around it from the outside in, itself last.</summary>
/// <param name="Namespace">The escaped namespace; empty for the global one.</param>
/// <param name="Types">The types, the outermost first.</param>
internal sealed record HierarchyModel(string Namespace, EquatableArray<TypeLevel> Types);
