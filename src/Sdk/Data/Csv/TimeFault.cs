namespace Barline;

/// <summary>Why a text is no time.</summary>
internal enum TimeFault
{
    None,

    /// <summary>No known format.</summary>
    Unknown,

    /// <summary>Starts with a day or a month, and nobody can tell which.</summary>
    DayOrMonthFirst,

    /// <summary>A number that is too short or too odd to be told apart.</summary>
    WhichNumber,

    /// <summary>Not the format that the options give.</summary>
    NotInFormat,
}
