namespace Barline;

/// <summary>What a <see cref="Timeframe"/> is a multiple of.</summary>
public enum TimeframeUnit
{
    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Minutes; an hour is 60 of them.</summary>
    Minute,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,
}
