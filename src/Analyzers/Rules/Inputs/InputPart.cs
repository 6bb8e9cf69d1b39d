using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Rules;

/// <summary>A constant that the source gives for an input, and where it stands.</summary>
internal sealed record InputPart(object? Value, Location Location)
{
    public double? Number => InputConstant.Number(Value) is { } number && !double.IsNaN(number) ? number : null;
}
