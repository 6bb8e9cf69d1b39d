using System.ComponentModel;

namespace Barline;

/// <summary>What is known of a script without running it: its title, inputs, outputs, imports and declaration.</summary>
public sealed partial record ScriptMetadata
{
    /// <summary>The name of the class, with the names of the classes around it.</summary>
    public required string Name { get; init; }

    /// <summary>The class.</summary>
    public required Type Type { get; init; }

    /// <summary>The name that people see.</summary>
    public required string Title { get; init; }

    /// <summary>A shorter name for legends.</summary>
    public string ShortTitle { get; init; } = "";

    /// <summary>What the script is.</summary>
    public required ScriptKind Kind { get; init; }

    /// <summary>Whether outputs and plots are drawn over the price.</summary>
    public bool Overlay { get; init; }

    /// <summary>The inputs: properties in the order of their declaration, then those of <c>Setup</c>.</summary>
    public IReadOnlyList<InputMetadata> Inputs { get; init; } = [];

    /// <summary>Whether <see cref="Inputs"/> lists all; false where <c>Setup</c> declares one whose title is not a constant.</summary>
    public bool InputsAreComplete { get; init; } = true;

    /// <summary>The outputs, in the order of their declaration.</summary>
    public IReadOnlyList<OutputMetadata> Outputs { get; init; } = [];

    /// <summary>The indicators that it imports directly, each once.</summary>
    public IReadOnlyList<Type> Imports { get; init; } = [];

    /// <summary>The namespaces that it asks for beyond the default ones.</summary>
    public IReadOnlyList<NamespaceMetadata> Namespaces { get; init; } = [];

    /// <summary>The state that it shares with the other scripts of its run.</summary>
    public IReadOnlyList<SharedMetadata> Shared { get; init; } = [];

    /// <summary>Whether it has a <c>Process</c>; an indicator whose outputs are all definitions needs none.</summary>
    public bool HasProcess { get; init; } = true;

    /// <summary>What a strategy declares of its account and orders; null for an indicator.</summary>
    public BrokerSettings? Declaration { get; init; }

    /// <summary>Makes the script with the values given, and its defaults for the rest; written by the generator.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public required Func<InputValues, IScript> Factory { get; init; }
}
