namespace Barline.Generators.Model;

/// <summary>How an output is read.</summary>
internal enum OutputForm
{
    /// <summary>A series or a variable with history: handed over once.</summary>
    Series,

    /// <summary>A lazy expression of series, which becomes a definition.</summary>
    Expression,

    /// <summary>A plain value, recorded after each bar.</summary>
    Value,
}
