namespace Barline.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask why a step ran.</summary>
public static class StepNames
{
    /// <summary>One model for each script.</summary>
    public const string Models = nameof(Models);

    /// <summary>The file names that would clash, differing in case only.</summary>
    public const string CollidingHints = nameof(CollidingHints);

    /// <summary>One model for each script, with the file name that its code gets.</summary>
    public const string Scripts = nameof(Scripts);

    /// <summary>What the catalogue needs of each script.</summary>
    public const string CatalogueEntries = nameof(CatalogueEntries);

    /// <summary>All entries in ordinal order.</summary>
    public const string Catalogue = nameof(Catalogue);

    /// <summary>The import graph: order, edges and cycles.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>The imports that lie on a cycle.</summary>
    public const string Cycles = nameof(Cycles);

    /// <summary>Whether there are data frames to adapt to.</summary>
    public const string DataFrames = nameof(DataFrames);

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [Models, CollidingHints, Scripts, CatalogueEntries, Catalogue, Imports, Cycles, DataFrames];
}
