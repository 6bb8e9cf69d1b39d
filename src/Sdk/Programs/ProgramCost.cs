namespace Barline;

/// <summary>What was used of what was allowed, in credits: one for each bar that a script processes.</summary>
/// <param name="Current">The credits used.</param>
/// <param name="Limit">The credits allowed; null where there is no limit.</param>
public sealed record ProgramCost(long Current, long? Limit);
