namespace Barline;

/// <summary>Which open trades a closing fill uses up (Pine's <c>close_entries_rule</c>).</summary>
public enum CloseEntriesRule
{
    /// <summary>The oldest open trade first, whatever entry the order names.</summary>
    Fifo,

    /// <summary>The trades of the entry that the order names; the oldest first where it names none.</summary>
    Any,
}
