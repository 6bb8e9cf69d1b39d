namespace Barline.Analyzers.Reach;

/// <summary>What a body does that matters here, in the order of the source.</summary>
internal sealed record BodyFact(IReadOnlyList<Use> Uses, IReadOnlyList<BodyCall> Calls, IReadOnlyList<StoredDelegate> Stored)
{
    public static readonly BodyFact Empty = new([], [], []);
}
