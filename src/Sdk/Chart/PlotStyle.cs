namespace Barline;

/// <summary>How a plot is drawn.</summary>
public enum PlotStyle
{
    /// <summary>A line through the values, over na as well.</summary>
    Line,

    /// <summary>A line with a gap where the value is na.</summary>
    LineBreak,

    /// <summary>A line in steps.</summary>
    StepLine,

    /// <summary>A column from 0 for each bar.</summary>
    Columns,

    /// <summary>A thin column from 0 for each bar.</summary>
    Histogram,

    /// <summary>A filled area below the line.</summary>
    Area,

    /// <summary>A dot for each bar.</summary>
    Circles,

    /// <summary>A cross for each bar.</summary>
    Cross,
}
