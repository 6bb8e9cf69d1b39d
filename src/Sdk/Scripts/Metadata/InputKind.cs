namespace Barline;

/// <summary>The type of an input.</summary>
public enum InputKind
{
    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    Long,

    /// <summary>A number.</summary>
    Double,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A text.</summary>
    String,

    /// <summary>A member of an enum, set by its name.</summary>
    Enum,

    /// <summary>One of the bar's prices; see <see cref="Barline.Source"/>.</summary>
    Source,

    /// <summary>A timeframe, such as <c>15</c> or <c>D</c>.</summary>
    Timeframe,

    /// <summary>Trading hours, such as <c>0930-1600</c>.</summary>
    Session,

    /// <summary>The name of an instrument.</summary>
    Symbol,

    /// <summary>A point in time, UTC.</summary>
    Time,

    /// <summary>A colour.</summary>
    Color,
}
