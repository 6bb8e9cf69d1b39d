namespace Barline;

/// <summary>How pivot point levels are computed from the period before.</summary>
public enum PivotType
{
    /// <summary>The floor traders' levels, five on each side.</summary>
    Traditional,

    /// <summary>The middle and the Fibonacci parts 0.382, 0.618 and 1 of the range, three on each side.</summary>
    Fibonacci,

    /// <summary>Woodie's levels, whose middle looks at the open of the new period; four on each side.</summary>
    Woodie,

    /// <summary>The classic levels, four on each side.</summary>
    Classic,

    /// <summary>Tom DeMark's levels, one on each side.</summary>
    DeMark,

    /// <summary>Nick Scott's Camarilla levels, five on each side.</summary>
    Camarilla,
}
