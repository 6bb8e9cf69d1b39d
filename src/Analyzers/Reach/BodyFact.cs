namespace Barline.Analyzers.Reach;

/// <summary>What a body does that matters here.</summary>
internal sealed record BodyFact(IReadOnlyList<InputUse> Inputs, IReadOnlyList<BodyCall> Calls);
