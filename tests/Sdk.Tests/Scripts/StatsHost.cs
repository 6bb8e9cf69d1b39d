namespace Barline.Tests.Scripts;

/// <summary>Uses a namespace and does on each bar what a test gives.</summary>
[Strategy]
[Uses<StatsNamespace>]
internal sealed partial class StatsHost
{
    public Action? OnBar { get; init; }

    void Process()
    {
        _ = Stats.Tick;
        OnBar?.Invoke();
    }
}
