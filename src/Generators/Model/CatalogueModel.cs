using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>The scripts of an assembly, in ordinal order.</summary>
internal sealed record CatalogueModel(EquatableArray<CatalogueEntry> Entries);
