namespace Barline;

/// <summary>The kinds of <see cref="RowFault"/>.</summary>
internal enum RowFaultKind
{
    None,
    FieldCount,
    Quotes,
    Number,
    Time,
    Bar,
}
