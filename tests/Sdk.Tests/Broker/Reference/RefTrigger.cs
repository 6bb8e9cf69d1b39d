namespace Barline.Tests.Brokers.Reference;

/// <summary>What the price met.</summary>
internal enum RefTrigger
{
    Market,
    Stop,
    Limit,
    Trail,

    /// <summary>The stop of a stop-limit order: it places the limit.</summary>
    Release,

    /// <summary>The activation of a trailing stop.</summary>
    Arm,
}
