using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>All that the generated part of one script is written from. It holds no symbol and no syntax, so it can be cached.</summary>
internal sealed record ScriptModel
{
    public required HierarchyModel Hierarchy { get; init; }

    /// <summary>The metadata name with dots between nested types, from which the file's name is made.</summary>
    public required string HintName { get; init; }

    /// <summary>The node in the import graph: namespace, types around it and name, with type parameters.</summary>
    public required string FullName { get; init; }

    /// <summary>The name of the class, with the names of the classes around it.</summary>
    public required string Name { get; init; }

    /// <summary>The type, fully qualified, with its own type parameters as arguments.</summary>
    public required string Type { get; init; }

    public required bool IsStrategy { get; init; }

    public required string Title { get; init; }

    public string? ShortTitle { get; init; }

    public bool Overlay { get; init; }

    public required EquatableArray<NamedExpression> Declaration { get; init; }

    /// <summary>Whether the class is static: no script at all, but its members exist, so that one thing is wrong and not each line.</summary>
    public required bool IsStatic { get; init; }

    public required bool IsSealed { get; init; }

    public required bool IsRecord { get; init; }

    /// <summary>Whether a class that it derives from is a script too, and has what all scripts have.</summary>
    public required bool DerivesFromScript { get; init; }

    /// <summary>The names of the members to write: those that neither the user nor the base script has.</summary>
    public required EquatableArray<string> Members { get; init; }

    /// <summary>The field that holds the context, under a name of its own.</summary>
    public required string StateField { get; init; }

    public required string MetadataProperty { get; init; }

    /// <summary>Whether the base script has a <c>Metadata</c> and a <c>Create</c> that this one's hide.</summary>
    public required bool HidesMetadata { get; init; }

    public required bool HasCreate { get; init; }

    public required LifecycleCall Setup { get; init; }

    public required LifecycleCall Process { get; init; }

    public required bool HasProcess { get; init; }

    public required EquatableArray<InputModel> Inputs { get; init; }

    public required bool InputsAreComplete { get; init; }

    public required EquatableArray<OutputModel> Outputs { get; init; }

    public required EquatableArray<ImportModel> Imports { get; init; }

    public required EquatableArray<NamespaceModel> Namespaces { get; init; }

    /// <summary>The properties whose other half is written.</summary>
    public required EquatableArray<SharedModel> Shared { get; init; }

    /// <summary>The items of the metadata's list of what is shared, those of base scripts too.</summary>
    public required EquatableArray<string> SharedItems { get; init; }

    /// <summary>Whether it imports what is no indicator, which must not be told by the compiler as well.</summary>
    public required bool ImportsOthers { get; init; }

    /// <summary>The base script of another assembly whose <c>Setup</c> runs too: its imports and inputs are read from its metadata.</summary>
    public string? SetupDescribedBy { get; init; }

    public required FactoryModel Factory { get; init; }

    public required bool IsInCatalogue { get; init; }
}
