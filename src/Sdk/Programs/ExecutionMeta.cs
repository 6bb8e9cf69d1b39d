namespace Barline;

/// <summary>When and through what an <see cref="ExecutionContext"/> changed last.</summary>
/// <param name="UpdatedAt">When it changed.</param>
/// <param name="Tool">What changed it, such as <c>backtest</c>.</param>
public sealed record ExecutionMeta(DateTimeOffset UpdatedAt, string Tool);
