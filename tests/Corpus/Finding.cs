namespace Barline.Corpus.Tests;

/// <summary>An id on a line of a script.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">The id of the finding, or of the compiler's error.</param>
internal readonly record struct Finding(int Line, string Id) : IComparable<Finding>
{
    public int CompareTo(Finding other) => Line != other.Line ? Line.CompareTo(other.Line) : string.CompareOrdinal(Id, other.Id);

    public override string ToString() => $"{Line}: {Id}";
}
