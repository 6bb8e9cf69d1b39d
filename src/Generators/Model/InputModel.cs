using Barline.Generators.Infrastructure;

namespace Barline.Generators.Model;

/// <summary>An input of a script. Values are C# expressions, fully qualified; null where the source gives none.</summary>
internal sealed record InputModel
{
    /// <summary>The property's name, or the title of an input that <c>Setup</c> declares.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>A member of the SDK's <c>InputKind</c>.</summary>
    public required string Kind { get; init; }

    public string? Default { get; init; }

    public string? Min { get; init; }

    public string? Max { get; init; }

    public string? Step { get; init; }

    public EquatableArray<string> Options { get; init; } = EquatableArray<string>.Empty;

    public string? Group { get; init; }

    public string? Tooltip { get; init; }

    public string? EnumType { get; init; }

    public bool InSetup { get; init; }

    /// <summary>Whether an object initializer must set it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The script of another assembly whose metadata describes it, since its source is not here.</summary>
    public string? DescribedBy { get; init; }
}
