namespace Barline;

/// <summary>What the whole numbers of a time column stand for. It is settled by the first row and holds for the file.</summary>
internal enum TimeNumber
{
    Undecided,
    Date,
    DateAndTime,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
}
