namespace Barline;

/// <summary>The sides on which entries may open a position.</summary>
public enum EntryDirection
{
    /// <summary>Both.</summary>
    All,

    /// <summary>Long only: a short entry closes a long position and opens nothing.</summary>
    Long,

    /// <summary>Short only: a long entry closes a short position and opens nothing.</summary>
    Short,
}
