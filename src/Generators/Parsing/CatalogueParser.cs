using Barline.Generators.Graph;
using Barline.Generators.Infrastructure;
using Barline.Generators.Model;

namespace Barline.Generators.Parsing;

/// <summary>Reduces models of scripts to what the catalogue and the import graph are made from.</summary>
internal static class CatalogueParser
{
    public static CatalogueEntry Entry(ScriptModel script) => new(
        script.FullName,
        script.IsInCatalogue ? $"{script.Type}.{script.MetadataProperty}" : null,
        script.Imports.Select(static import => import.FullName).Distinct(StringComparer.Ordinal).ToEquatableArray());

    public static CatalogueModel Join(IEnumerable<CatalogueEntry> entries) =>
        new(entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal).ToEquatableArray());

    public static ImportGraph Graph(CatalogueModel catalogue) => ImportGraph.Build(
        catalogue.Entries.Select(static entry => entry.FullName),
        catalogue.Entries.SelectMany(static entry => entry.Imports.Select(import => new ImportEdge(entry.FullName, import))));
}
