using Barline;

namespace Mentions;

/// <summary>Its <see cref="Process"/> and <see cref="Setup"/> are named, not called.</summary>
[Strategy("Mentions")]
public partial class Mentions
{
    private readonly List<string> names = [nameof(Setup), nameof(Process)];

    private event Action<Bar>? Seen;

    void Setup() => Seen += OnSeen;

    void Process(Bar bar) => Seen?.Invoke(bar);

    private void OnSeen(Bar bar)
    {
        if (bar.Close > bar.Open && names.Count == 2) Strategy.Entry("M", Side.Long);
        if (bar.Close < bar.Open) Strategy.Close("M");
    }
}
