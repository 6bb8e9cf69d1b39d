using System.Globalization;

namespace Barline;

/// <summary>A run or program used more credits, or more time, than it was allowed.</summary>
public sealed class CostLimitExceededException : ScriptEngineException
{
    internal CostLimitExceededException(string message, ProgramResult result)
        : base(message) => Result = result;

    /// <summary>What there was when it stopped.</summary>
    public ProgramResult Result { get; }

    internal static string OverCredits(long used, long allowed) =>
        string.Create(CultureInfo.InvariantCulture, $"The run has used {used} credits; {allowed} are allowed.");

    internal static string OverTime(TimeSpan allowed) =>
        string.Create(CultureInfo.InvariantCulture, $"The run took longer than the {allowed.TotalSeconds} seconds allowed.");
}
