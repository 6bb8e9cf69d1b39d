using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Rules;

/// <summary>What the source says of one input by constants, whether a property or a call declares it; null where it says nothing, or no constant.</summary>
internal sealed record InputDeclaration(string Name, ITypeSymbol? Type)
{
    public InputPart? Title { get; init; }

    public InputPart? Default { get; init; }

    public InputPart? Min { get; init; }

    public InputPart? Max { get; init; }

    public InputPart? Step { get; init; }

    /// <summary>The options, where all of them are constants.</summary>
    public IReadOnlyList<object?>? Options { get; init; }

    public bool HasReversedBounds => Min?.Number > Max?.Number;

    /// <summary>What bounds and step say that cannot be.</summary>
    public IEnumerable<Diagnostic> CheckBounds()
    {
        if (HasReversedBounds)
        {
            yield return Diagnostic.Create(Descriptors.InputBoundsReversed, Min!.Location, Name, Show(Min.Value), Show(Max!.Value));
        }

        if (Step?.Number <= 0)
        {
            yield return Diagnostic.Create(Descriptors.InputStepNotPositive, Step.Location, Name, Show(Step.Value));
        }
    }

    /// <summary>Whether the run would refuse the default.</summary>
    public Diagnostic? CheckDefault()
    {
        if (Default is not { Value: { } value, Location: var location })
        {
            return null;
        }

        IReadOnlyList<object?>? options = Options is { Count: > 0 } ? Options : InputConstant.EnumValues(Type);
        if (options is { Count: > 0 })
        {
            return options.Any(option => InputConstant.IsSame(option, value, Type))
                ? null
                : Diagnostic.Create(Descriptors.DefaultIsNoOption, location, Name, Show(value), string.Join(", ", options.Select(Show)));
        }

        if (HasReversedBounds || Type is { TypeKind: TypeKind.Enum } || InputConstant.Number(value) is not { } number)
        {
            return null;
        }

        bool isAllowed = !double.IsNaN(number) && !double.IsInfinity(number) && !(number < Min?.Number) && !(number > Max?.Number);
        return isAllowed ? null : Diagnostic.Create(Descriptors.DefaultOutsideBounds, location, Name, Show(value), Range());
    }

    private string Show(object? value) => InputConstant.Show(value, Type);

    private string Range() => (Min?.Number, Max?.Number) switch
    {
        ({ } min, { } max) => string.Format(CultureInfo.InvariantCulture, "only {0} to {1}", min, max),
        ({ } min, null) => string.Format(CultureInfo.InvariantCulture, "only {0} or more", min),
        (null, { } max) => string.Format(CultureInfo.InvariantCulture, "only {0} or less", max),
        _ => "only a finite number",
    };
}
