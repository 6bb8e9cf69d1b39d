namespace Barline;

/// <summary>A function of technical analysis as the catalogue lists it.</summary>
public sealed record TaFunction
{
    /// <summary>Its name: <c>Sma</c> is called as <c>Ta.Sma</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required TaGroup Group { get; init; }

    /// <summary>Its parameters in order.</summary>
    public required IReadOnlyList<TaParameter> Parameters { get; init; }

    /// <summary>The lines that it gives, such as <c>Middle</c>, <c>Upper</c> and <c>Lower</c>; none where it gives one series.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>
    /// How many bars go by before all of its lines have a value, where the sources have one on each bar: an expression of the parameters, such as
    /// <c>length - 1</c>, with + - * /, whole numbers, <c>max(a, b)</c>, <c>min(a, b)</c> and <c>sqrt(a)</c>, division and root rounded down. Null where it
    /// hangs on the data, as it does for the first turning point.
    /// </summary>
    public string? Warmup { get; init; }

    /// <summary>The function of Pine Script that has these values; null where there is none.</summary>
    public string? Pine { get; init; }

    /// <summary>The function of TA-Lib for the same indicator, which may begin otherwise; null where there is none.</summary>
    public string? TaLib { get; init; }

    /// <summary>The method of Stock.Indicators for the same indicator, which may begin otherwise; null where there is none.</summary>
    public string? StockIndicators { get; init; }

    /// <summary>The paper, book or article that defines it, where Pine does not.</summary>
    public string? Source { get; init; }
}
