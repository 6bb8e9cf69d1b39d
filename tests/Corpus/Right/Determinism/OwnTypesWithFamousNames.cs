using Barline;

namespace Famous;

public sealed class Random
{
    private uint state = 1;

    public double NextDouble() => (state = state * 1664525 + 1013904223) / (double)uint.MaxValue;
}

public static class File
{
    public static string ReadAllText(string name) => name + ": built in";
}

public readonly record struct DateTimeProvider(DateTime UtcNow);

[Strategy("Famous names")]
public partial class FamousNames
{
    private readonly Random random = new();

    private readonly record struct Clock(DateTime Now);

    void Process(Bar bar)
    {
        var clock = new Clock(bar.Time);
        var provider = new DateTimeProvider(clock.Now);
        if (provider.UtcNow.Minute == 0 && random.NextDouble() > 0.9 && File.ReadAllText("a").Length > 3) Strategy.Entry("F", Side.Long);
        if (random.NextDouble() < 0.1) Strategy.Close("F");
    }
}
