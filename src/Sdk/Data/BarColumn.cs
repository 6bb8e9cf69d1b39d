namespace Barline;

/// <summary>The parts of a bar that a file has columns for.</summary>
internal enum BarColumn
{
    Time,
    Date,
    Open,
    High,
    Low,
    Close,
    Volume,
}
