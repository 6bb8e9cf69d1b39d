namespace Barline;

/// <summary>What a reader does with a row that is no bar.</summary>
public enum BadRows
{
    /// <summary>Stop with a <see cref="BarDataException"/> at the first such row.</summary>
    Stop,

    /// <summary>Leave the row out and count it in <see cref="BarSeries.SkippedRows"/>.</summary>
    Skip,
}
