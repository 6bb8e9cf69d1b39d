using System.Globalization;

namespace Barline;

/// <summary>A run or program used more credits, or more time, than it was allowed.</summary>
public sealed class CostLimitExceededException : ScriptEngineException
{
    internal CostLimitExceededException(string message, ProgramResult result)
        : base(message) => Result = result;

    /// <summary>What there was when it stopped.</summary>
    public ProgramResult Result { get; }

    internal static CostLimitExceededException ForCredits(ProgramResult result) => new(
        string.Create(CultureInfo.InvariantCulture, $"The run has used {result.Cost.Current} credits; {result.Cost.Limit} are allowed."), result);

    internal static CostLimitExceededException ForTime(TimeSpan limit, ProgramResult result) => new(
        string.Create(CultureInfo.InvariantCulture, $"The run took longer than the {limit.TotalSeconds} seconds allowed."), result);
}
