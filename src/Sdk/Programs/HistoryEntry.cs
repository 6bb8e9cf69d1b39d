namespace Barline;

/// <summary>A step that was run.</summary>
/// <param name="Command">What was done, such as <c>backtest BandBreakout</c>.</param>
/// <param name="Success">Whether it ended without an error.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Cost">What it cost, in credits.</param>
/// <param name="Error">What went wrong; null where nothing did.</param>
public sealed record HistoryEntry(string Command, bool Success, TimeSpan Duration, long Cost, string? Error = null);
