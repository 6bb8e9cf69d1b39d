namespace Barline;

/// <summary>Why a row is no bar; None where it is one.</summary>
internal readonly record struct RowFault(RowFaultKind Kind, int Column = -1, BarFault Bar = BarFault.None, TimeFault Time = TimeFault.None)
{
    public bool IsNone => Kind == RowFaultKind.None;
}
