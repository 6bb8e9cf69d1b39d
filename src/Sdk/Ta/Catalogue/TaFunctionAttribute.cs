namespace Barline;

/// <summary>What the catalogue says of a function beyond its signature.</summary>
/// <param name="group">What the function is for.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class TaFunctionAttribute(TaGroup group) : Attribute
{
    public TaGroup Group { get; } = group;

    /// <inheritdoc cref="TaFunction.Warmup"/>
    public string? Warmup { get; init; }

    /// <inheritdoc cref="TaFunction.Pine"/>
    public string? Pine { get; init; }

    /// <inheritdoc cref="TaFunction.TaLib"/>
    public string? TaLib { get; init; }

    /// <inheritdoc cref="TaFunction.StockIndicators"/>
    public string? StockIndicators { get; init; }

    /// <inheritdoc cref="TaFunction.Source"/>
    public string? Source { get; init; }
}
